import type { Output } from '../../../contract/method.ts';
import { showDialog } from '../../app/dialogs.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useTellDone } from '../../project/use-tell-done.ts';

export type KeepSide = (which: 'this' | 'other') => void;

/** Settles a task of a merge for one of its sides, as one entry of the history that can be taken back at once. */
export function useKeepSide({ task }: Output<'merge.tasks'>[number]): KeepSide {
  const { handle } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const tellDone = useTellDone();
  const settle = async (keep: 'this' | 'other', by: string): Promise<void> => {
    const settled = await tell('merge.settle', { project: handle, task, keep, by });
    if (settled.ok) tellDone(settled.value.entry.words, settled.value.entry);
  };
  return (which) => {
    if (coder === undefined) showDialog('coder');
    else void settle(which, coder);
  };
}
