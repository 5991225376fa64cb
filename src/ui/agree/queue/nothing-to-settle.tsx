import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';
import { Waiting } from './waiting.tsx';

/** Why there is no difference here, and what to do next. */
export function NothingToSettle({ queue }: { readonly queue: Output<'finals.queue'> }) {
  const { say } = useWords();
  const { rounds } = useAgree();
  const { waiting, alike, sole, final } = queue;
  const text =
    rounds.length === 0
      ? say('agree.no-rounds')
      : waiting.length > 0 && alike + sole + final === 0
        ? say('agree.all-wait')
        : say('agree.nothing');
  return (
    <div className="agree-empty">
      <p>{text}</p>
      <Waiting queue={queue} />
      {alike + sole > 0 && <p className="muted">{say('agree.ready', { alike, sole })}</p>}
      {final > 0 && <p className="muted">{say('agree.final', { count: final })}</p>}
    </div>
  );
}
