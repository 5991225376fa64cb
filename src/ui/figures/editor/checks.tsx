import { Check, TriangleAlert } from 'lucide-react';
import type { FigureProblem } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { problemGroups } from '../changing/problem-groups.ts';

type Checked = {
  readonly problems: readonly FigureProblem[];
  readonly shown: FigureProblem | undefined;
  readonly show: (problem: FigureProblem) => void;
};

/** What a reader of the printed figure would stumble over; each leads to its place, one after the other. */
export function Checks({ problems, shown, show }: Checked) {
  const { say, told } = useWords();
  if (problems.length === 0) {
    return (
      <p className="figures-checks muted" role="status">
        <Check size={14} aria-hidden="true" /> {say('figures.checks-none')}
      </p>
    );
  }
  return (
    <section className="figures-checks" aria-label={say('figures.checks')}>
      <ul>
        {problemGroups(problems).map(({ kind, problems: own }) => {
          const at = own.findIndex((problem) => problem === shown);
          const next = own[(at + 1) % own.length];
          return (
            <li key={kind}>
              <TriangleAlert size={14} aria-hidden="true" />
              <span>{say(`figures.check-${kind}`, { count: own.length })}</span>
              {next !== undefined && (
                <button type="button" className="figures-show" onClick={() => show(next)}>
                  {say('figures.show')}
                </button>
              )}
              {at >= 0 && <span className="muted figures-why">{told(own[at]?.message ?? '')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
