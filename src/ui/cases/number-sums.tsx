import type { Output } from '../../contract/method.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { numberText } from '../language/format-number.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import type { Shown } from './case-source.ts';

type NumberSum = Output<'cases.sums'>['sums'][number];
type Summed = { readonly shown: Shown; readonly selected: readonly number[]; readonly codebook: Codebook };

/** What each number variable comes to over the cases shown and over those selected, with how many cases have a number. */
export function NumberSums({ shown, selected, codebook }: Summed) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const by = coder === undefined ? {} : { coder };
  const all = useAsk('cases.sums', { project, ...by, ...shown.query }).data?.sums ?? [];
  const cases = [...selected];
  const wanted = cases.length > 0 && cases.length < shown.total;
  const chosen = useAsk('cases.sums', { project, ...by, cases }, { enabled: wanted }).data?.sums ?? [];
  const more = ({ sum, cases: base, least, most }: NumberSum): string =>
    say('cases.sum-more', {
      mean: numberText(sum / base, language, 2),
      least: numberText(least, language),
      most: numberText(most, language),
    });
  return all.map((sum) => {
    const mine = wanted ? chosen.find(({ variable }) => variable === sum.variable) : undefined;
    const label = findVariable(codebook, sum.variable)?.label ?? sum.variable;
    return (
      <span key={sum.variable} className="cases-sum numbers">
        {say('cases.sum', { label })}{' '}
        <span title={more(sum)}>
          {say('cases.sum-shown', { sum: numberText(sum.sum, language), cases: sum.cases, count: shown.total })}
        </span>
        {mine !== undefined && (
          <span title={more(mine)}>
            {' · '}
            {say('cases.sum-selected', {
              sum: numberText(mine.sum, language),
              cases: mine.cases,
              count: cases.length,
            })}
          </span>
        )}
      </span>
    );
  });
}
