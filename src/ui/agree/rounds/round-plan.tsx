import { listed } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { wishOf } from './round-draft.ts';

const mostNamed = 12;

/** What the round would give to whom, before it is opened; or what is missing. */
export function RoundPlan({ asked }: { readonly asked: ReturnType<typeof wishOf> }) {
  const { say, told, language } = useWords();
  const { handle } = useProject();
  const ready = 'wish' in asked;
  const input = { project: handle, ...(ready ? asked.wish : { title: '-', coders: ['-'] }) };
  const { data, error } = useAsk('rounds.plan', input, { enabled: ready });
  if (!ready) return <p className="round-plan muted">{say(`agree.problem-${asked.problem}`)}</p>;
  if (error !== null) return <p className="round-plan round-problem">{told(error.error.message)}</p>;
  if (data === undefined) return <p className="round-plan" />;
  const { assignments, sample, codersAdded } = data;
  return (
    <div className="round-plan" aria-live="polite">
      <strong>{say('agree.plan')}</strong>
      <ul>
        {assignments.map(({ coder, cases }) => (
          <li key={coder} className="numbers">
            {say('agree.plan-coder', { coder, count: cases.length })}{' '}
            <span className="muted">{numbersText(cases)}</span>
          </li>
        ))}
      </ul>
      {sample.length > 0 && (
        <p className="numbers">
          {say('agree.plan-sample', { count: sample.length })} <span className="muted">{numbersText(sample)}</span>
        </p>
      )}
      {codersAdded.length > 0 && <p>{say('agree.plan-new', { names: listed(codersAdded, language) })}</p>}
    </div>
  );
}

function numbersText(numbers: readonly number[]): string {
  return `${numbers.slice(0, mostNamed).join(', ')}${numbers.length > mostNamed ? ' …' : ''}`;
}
