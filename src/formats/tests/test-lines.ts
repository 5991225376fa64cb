import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import { type Said, said, type Words } from '../../domain/model/sentences/said.ts';
import type { ReportedTest, TestReport } from '../../domain/model/test-report.ts';
import { dfText, pWords, statisticText } from './number-text.ts';

/** One line a test: its name, statistic, degrees of freedom and p, and how p was simulated. */
export function testLines({ tests, testing }: TestReport): Said[] {
  return tests.map((test) =>
    said('test.line', {
      test: said(`test.name-${test.id}`),
      leads: test.id === testing.leading ? said('test.leads') : '',
      result: resultWords(test),
      simulation: simulationOf(test),
      caution: test.reason === undefined ? '' : said('test.caution', { caution: said(`test.caution-${test.reason}`) }),
    }),
  );
}

/** A test's statistic and p as they stand in a paper: `χ²(4) = 12.30, p = 0.015`. */
export function resultWords({ id, statistic, df, p }: Pick<ReportedTest, 'id' | 'statistic' | 'df' | 'p'>): Words {
  if (statistic === null) return pWords(p);
  const freedom = df === null ? '' : `(${dfText(df)})`;
  return said('test.result', {
    symbol: symbols[id] ?? 'X²',
    df: freedom,
    value: statisticText(statistic),
    p: pWords(p),
  });
}

/** How often and from which seed a p was simulated; nothing for a p that was computed. */
export function simulationOf({ id, simulation }: ReportedTest): Words {
  return simulation === undefined ? '' : simulationWords(said(drawnOf(id)), simulation);
}

/** How often something was drawn, from which seed and how exactly that gives p. */
export function simulationWords(
  things: Words,
  { replicates, seed, standardError, discarded }: NonNullable<ReportedTest['simulation']>,
): Said {
  return said('test.simulation', {
    replicates,
    things,
    seed,
    error: fixedDecimals(standardError, 4),
    left: discarded === 0 ? '' : said('test.left-out', { discarded }),
  });
}

const symbols: Readonly<Partial<Record<ReportedTest['id'], string>>> = {
  pearson: 'χ²',
  'likelihood-ratio': 'G',
  yates: 'χ²',
};

function drawnOf(id: ReportedTest['id']): 'test.random-tables' | 'test.permutations' | 'test.resamples' {
  if (id === 'monte-carlo') return 'test.random-tables';
  return id === 'permutation' ? 'test.permutations' : 'test.resamples';
}
