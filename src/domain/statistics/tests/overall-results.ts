import { defined, type Estimate } from '../../model/estimate.ts';
import type { BootstrapP } from '../multiple/bootstrap-p.ts';
import type { OverallTest } from '../multiple/overall-test.ts';
import type { FamilyMember, TestResult } from './table-tests.ts';

type Member = Pick<FamilyMember, 'smallExpected' | 'quoted'>;

/** The overall tests of a table with a multiple choice: bootstrap first, the corrected statistic and Holm's beside it. */
export function overallResults(
  overall: OverallTest,
  bootstrap: Estimate<BootstrapP>,
  members: readonly Member[],
): TestResult[] {
  return [
    bootstrapResult(overall.modifiedPearson, bootstrap),
    raoScottResult(overall.raoScottSecondOrder, members),
    {
      id: 'holm',
      statistic: null,
      df: null,
      p: defined(Math.min(...members.map(({ quoted }) => quoted.holm))),
      reliable: true,
    },
  ];
}

function bootstrapResult(statistic: number, bootstrap: Estimate<BootstrapP>): TestResult {
  const common = { id: 'bootstrap', statistic, df: null } as const;
  if (!bootstrap.defined) return { ...common, p: bootstrap, reliable: false, reason: 'every-resample-discarded' };
  const { p, seed, replicates, discarded, standardError } = bootstrap.value;
  const result = { ...common, p: defined(p), simulation: { seed, replicates, discarded, standardError } };
  return replicates < leastKept * (replicates + discarded)
    ? { ...result, reliable: false, reason: 'few-resamples' }
    : { ...result, reliable: true };
}

/**
 * The share of the resamples asked for that must have a value. Of the usual 10,000 it leaves 1,000, so that p can fall to
 * 0.001 and 0.05 has a standard error of 0.007 (Davison & Hinkley 1997 ask for 999). Where fewer have one, they are a rare
 * kind of resample too, in which every code happens to vary, and no longer stand for chance.
 */
const leastKept = 0.1;

function raoScottResult(corrected: OverallTest['raoScottSecondOrder'], members: readonly Member[]): TestResult {
  const id = 'rao-scott';
  if (!corrected.defined) {
    return { id, statistic: null, df: null, p: corrected, reliable: false, reason: 'zero-null-variance' };
  }
  const { statistic, df, p } = corrected.value;
  const result = { id, statistic, df, p: defined(p) } as const;
  // It rests on the members' χ² distributions, which small expected counts take away.
  return members.every(({ smallExpected }) => smallExpected.cochranRuleMet)
    ? { ...result, reliable: true }
    : { ...result, reliable: false, reason: 'small-expected-counts' };
}

const bestFirst = ['bootstrap', 'permutation', 'rao-scott', 'holm'] as const;

/** The test to quote: the first that may be quoted alone, the bootstrap before all. */
export function leadingOverall(results: readonly TestResult[]): TestResult['id'] | null {
  return bestFirst.find((leading) => results.some(({ id, reliable }) => id === leading && reliable)) ?? null;
}
