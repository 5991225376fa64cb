import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';
import type { WayBack } from './entry.ts';

/** Gives the way to take entries back; what stands in its way is told row by row, and then nothing was changed. */
export function useTakeBack(): (way: WayBack) => Promise<void> {
  const { say } = useWords();
  const { handle } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  return async (way) => {
    const by = coder === undefined ? {} : { by: coder };
    const target = way.kind === 'undo' ? { entry: way.entry } : { to: way.to };
    const done = await tell('history.undo', { project: handle, ...target, ...by });
    if (!done.ok) return;
    const { seq, words } = done.value.entry;
    // Not a redo: something else may have been undone by then.
    const again = (): void => void tell('history.undo', { project: handle, entry: seq, ...by });
    toast({ kind: 'done', text: words, action: { label: say('redo.redo'), run: again } });
  };
}
