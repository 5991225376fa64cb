import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import { useTell } from '../project/use-tell.ts';
import { useTellDone } from '../project/use-tell-done.ts';
import { toast } from '../toasts/toast-store.ts';
import type { OwnRound } from './use-round.ts';

type Done = {
  readonly coder: string;
  readonly round: OwnRound | undefined;
  readonly open: number;
  readonly next: () => void;
};

/**
 * Finishes a case and goes to the next. In a round that gives it to the coder it is marked done, which keeps the answers;
 * without one it counts as coded by itself once nothing is open, and what is open is told.
 */
export function useDone({ coder, round, open, next }: Done): (number: number) => void {
  const { say } = useWords();
  const { handle } = useProject();
  const request = useRequest();
  const tell = useTell();
  const tellDone = useTellDone();
  const mark = async (number: number, { title }: OwnRound): Promise<void> => {
    const done = await tell('rounds.done', { project: handle, coder, cases: [number], round: title });
    if (!done.ok) return;
    const left = done.value.unanswered[0]?.variables.length ?? 0;
    const marked = await request('history.list', { project: handle, limit: 1 });
    const entry = marked.ok ? marked.value.entries[0] : undefined;
    const text =
      left === 0 ? say('code.marked', { number, title }) : say('code.marked-open', { number, title, count: left });
    tellDone(text, entry);
    next();
  };
  return (number) => {
    if (round?.missing.includes(number) === true) void mark(number, round);
    else {
      if (open > 0) toast({ kind: 'done', text: say('code.still-open', { number, count: open }) });
      next();
    }
  };
}
