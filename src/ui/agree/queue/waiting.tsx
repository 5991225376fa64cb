import type { Output } from '../../../contract/method.ts';
import { listed } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';

type Queue = Output<'finals.queue'>;

/** Cases of which nothing is shown yet, and for whom they wait. */
export function Waiting({ queue: { waiting } }: { readonly queue: Queue }) {
  const { say, language } = useWords();
  if (waiting.length === 0) return null;
  const counts = new Map<string, number>();
  for (const coder of waiting.flatMap(({ coders }) => coders)) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  const whom = listed(
    [...counts].map(([coder, count]) => `${coder} ${String(count)}`),
    language,
  );
  return (
    <span className="difference-waiting muted" title={say('agree.waiting-why')}>
      {say('agree.waiting', { count: waiting.length, whom })}
    </span>
  );
}
