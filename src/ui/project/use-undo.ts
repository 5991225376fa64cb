import { useMemo } from 'react';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';
import { useProject } from './project.ts';
import { useAsk } from './use-ask.ts';
import { useCoder } from './use-coder.ts';
import { type Tell, useTell } from './use-tell.ts';

/** What can be taken back or brought back, in the words of its entry. */
export type Step = { readonly words: string; readonly run: () => void };

/** Undo and redo as things stand; undefined where there is nothing. */
export function useUndo(): { readonly undo: Step | undefined; readonly redo: Step | undefined } {
  const { handle, access } = useProject();
  const { say } = useWords();
  const [coder] = useCoder();
  const tell = useTell();
  const { data } = useAsk('history.next', { project: handle });
  return useMemo(() => {
    const input = { project: handle, ...(coder === undefined ? {} : { by: coder }) };
    const step = (words: string | undefined, run: (tell: Tell) => Promise<void>): Step | undefined =>
      words === undefined || access === 'read' ? undefined : { words, run: () => void run(tell) };
    const redo = async (): Promise<void> => {
      const done = await tell('history.redo', input);
      if (done.ok) toast({ kind: 'done', text: done.value.entry.words });
    };
    const undo = async (): Promise<void> => {
      const done = await tell('history.undo', input);
      if (!done.ok) return;
      toast({
        kind: 'done',
        text: done.value.entry.words,
        action: { label: say('redo.redo'), run: () => void redo() },
      });
    };
    return { undo: step(data?.undo?.words, undo), redo: step(data?.redo?.words, redo) };
  }, [handle, access, coder, tell, say, data]);
}
