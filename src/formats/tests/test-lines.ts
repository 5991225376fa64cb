import type { ReportedTest, TestReport } from '../../domain/model/test-report.ts';
import { countText, dfText, pText, statisticText } from './number-text.ts';
import { cautionWords, testWords } from './test-words.ts';

/** One line a test: its name, statistic, degrees of freedom and p, and how p was simulated. */
export function testLines({ tests, testing }: TestReport): string[] {
  return tests.map((test) => {
    const caution = test.reason === undefined ? '' : `; ${cautionWords[test.reason]}`;
    const leads = test.id === testing.leading ? ' (the one to quote)' : '';
    return `${testWords[test.id]}${leads}: ${statisticWords(test)}${simulationWords(test)}${caution}.`;
  });
}

/** A test's statistic and p as they stand in a paper: `χ²(4) = 12.30, p = 0.015`. */
export function statisticWords({ id, statistic, df, p }: ReportedTest): string {
  if (statistic === null) return pText(p);
  const freedom = df === null ? '' : `(${dfText(df)})`;
  return `${symbols[id] ?? 'X²'}${freedom} = ${statisticText(statistic)}, ${pText(p)}`;
}

/** How often and from which seed a p was simulated; nothing for a p that was computed. */
export function simulationWords({ id, simulation }: ReportedTest): string {
  return simulation === undefined ? '' : simulationText(drawn[id] ?? 'resamples of the cases', simulation);
}

/** How often something was drawn, from which seed and how exactly that gives p. */
export function simulationText(
  things: string,
  { replicates, seed, standardError, discarded }: NonNullable<ReportedTest['simulation']>,
): string {
  const left = discarded === 0 ? '' : `, ${countText(discarded)} without a value left out`;
  const error = `standard error ${standardError.toFixed(4)}`;
  return ` (${countText(replicates)} ${things}, seed ${seed}, ${error}${left})`;
}

const symbols: Readonly<Partial<Record<ReportedTest['id'], string>>> = {
  pearson: 'χ²',
  'likelihood-ratio': 'G',
  yates: 'χ²',
};

const drawn: Readonly<Partial<Record<ReportedTest['id'], string>>> = {
  'monte-carlo': 'random tables',
  permutation: 'permutations',
};
