import type { Output } from '../../contract/method.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { isYear } from '../../domain/model/is-year.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import type { Shown } from './case-source.ts';

type NumberSum = Output<'cases.sums'>['sums'][number];
type Summed = { readonly shown: Shown; readonly selected: readonly number[]; readonly codebook: Codebook };

/**
 * What each number variable comes to over the cases shown and over those selected, with how many cases have a number. Of
 * years it is the first and the last, since their sum means nothing.
 */
export function NumberSums({ shown, selected, codebook }: Summed) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const by = coder === undefined ? {} : { coder };
  const all = useAsk('cases.sums', { project, ...by, ...shown.query }).data?.sums ?? [];
  const cases = [...selected];
  const wanted = cases.length > 0 && cases.length < shown.total;
  const chosen = useAsk('cases.sums', { project, ...by, cases }, { enabled: wanted }).data?.sums ?? [];
  const more = ({ sum, cases: base, least, most }: NumberSum): string =>
    say('cases.sum-more', {
      mean: rounded(sum / base, 2),
      least: rounded(least),
      most: rounded(most),
    });
  return all.map((sum) => {
    const mine = wanted ? chosen.find(({ variable }) => variable === sum.variable) : undefined;
    const variable = findVariable(codebook, sum.variable);
    const label = variable?.label ?? sum.variable;
    const years = variable?.kind === 'number' && isYear(variable);
    const amount = (of: NumberSum): string => (years ? `${of.least}–${of.most}` : rounded(of.sum));
    const about = (of: NumberSum): string | undefined => (years ? undefined : more(of));
    return (
      <span key={sum.variable} className="cases-sum numbers">
        {years ? label : say('cases.sum', { label })}{' '}
        <span title={about(sum)}>
          {say('cases.sum-shown', { sum: amount(sum), cases: sum.cases, count: shown.total })}
        </span>
        {mine !== undefined && (
          <span title={about(mine)}>
            {' · '}
            {say('cases.sum-selected', {
              sum: amount(mine),
              cases: mine.cases,
              count: cases.length,
            })}
          </span>
        )}
      </span>
    );
  });
}

/** Sums of decimals come with a tail of binary rounding. */
function rounded(value: number, decimals = 6): string {
  return thousands(Number(value.toFixed(decimals)));
}
