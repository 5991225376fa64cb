import type { Output } from '../../../contract/method.ts';
import { showDialog } from '../../app/dialogs.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { toast } from '../../toasts/toast-store.ts';

export type KeepSide = (which: 'this' | 'other') => void;

/** Settles a task of a merge for one of its sides, as one entry of the history that can be taken back at once. */
export function useKeepSide({ task }: Output<'merge.tasks'>[number]): KeepSide {
  const { say } = useWords();
  const { handle } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const settle = async (keep: 'this' | 'other', by: string): Promise<void> => {
    const settled = await tell('merge.settle', { project: handle, task, keep, by });
    if (!settled.ok) return;
    const { seq, words } = settled.value.entry;
    const undo = (): void => void tell('history.undo', { project: handle, entry: seq, by });
    toast({ kind: 'done', text: words, action: { label: say('code.undo'), run: undo } });
  };
  return (which) => {
    if (coder === undefined) showDialog('coder');
    else void settle(which, coder);
  };
}
