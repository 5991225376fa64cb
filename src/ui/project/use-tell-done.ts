import { useCallback } from 'react';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';
import { useProject } from './project.ts';
import { useCoder } from './use-coder.ts';
import { useTell } from './use-tell.ts';

/** Says what was done. */
export type TellDone = (text: string, entry: { readonly seq: number } | undefined) => void;

/** Says what was done, with the way back: Undo takes back that very entry of the history, however late it is clicked. */
export function useTellDone(): TellDone {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  return useCallback(
    (text, entry) => {
      const by = coder === undefined ? {} : { by: coder };
      const undo = (): void => void tell('history.undo', { project, entry: entry?.seq, ...by });
      const action = { label: say('undo.undo'), run: undo };
      toast({ kind: 'done', text, ...(entry === undefined ? {} : { action }) });
    },
    [say, project, coder, tell],
  );
}
