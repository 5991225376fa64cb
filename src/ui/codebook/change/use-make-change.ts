import type { Input } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useRequest } from '../../project/use-request.ts';
import { useTell } from '../../project/use-tell.ts';
import { toast } from '../../toasts/toast-store.ts';

type Change = Input<'codebook.change'>['change'];

/** Makes a change of the codebook and says what was done, with the way back. Gives whether it was made. */
export function useMakeChange(): (change: Change, queue: boolean) => Promise<boolean> {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const request = useRequest();
  const tell = useTell();
  const by = coder === undefined ? {} : { by: coder };
  return async (change, queue) => {
    const made = await tell('codebook.change', { project, change, queue, ...by });
    if (!made.ok) return false;
    const next = await request('history.next', { project });
    // Another window may have come in between: only the entry of this very change may be taken back.
    const entry =
      next.ok && next.value.undo?.words.startsWith(made.value.summary) === true ? next.value.undo.seq : undefined;
    const undo = async (): Promise<void> => {
      const undone = await tell('history.undo', { project, ...(entry === undefined ? {} : { entry }), ...by });
      if (undone.ok) toast({ kind: 'done', text: undone.value.entry.words });
    };
    const action = entry === undefined ? {} : { action: { label: say('undo.undo'), run: () => void undo() } };
    toast({ kind: 'done', text: made.value.summary, ...action });
    return true;
  };
}
