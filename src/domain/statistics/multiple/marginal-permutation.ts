import type { Steps } from '../../model/steps.ts';
import { countHits, type MonteCarloP, type Resampling } from '../monte-carlo-p.ts';
import { createUniform } from '../sampling/uniform.ts';
import { createDeal } from './deal-groups.ts';
import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/**
 * Permutation p of the modified Pearson statistic of a single by a multiple choice (Bilder, Loughin & Nettleton 2000):
 * groups are dealt out anew over whole cases, so that what the codes of a case have to do with one another stays. Takes the `data` of `testableGroups` and the observed statistic; ties within 1e-7
 * count. The same seed gives the same p. Checked against R 4.2.2 within 4 standard errors.
 */
export function marginalPermutation(
  data: GroupedPatterns,
  statistic: number,
  resampling: Resampling,
): Steps<MonteCarloP> {
  const { n, groupCases, counts: observed } = groupCounts(data);
  const expected = Float64Array.from(expectedCounts(observed, groupCases, n));
  const weights = expected.map((cases, at) => 1 / cases + 1 / ((groupCases[Math.floor(at / data.items)] ?? 0) - cases));
  const counts = new Int32Array(expected.length);
  const deal = createDeal(data, groupCases, createUniform(resampling.seed));
  const threshold = statistic * (1 - 1e-7);
  return countHits(resampling, () => {
    deal(counts);
    let sum = 0;
    for (let at = 0; at < counts.length; at++) {
      const difference = (counts[at] ?? 0) - (expected[at] ?? 0);
      sum += difference * difference * (weights[at] ?? 0);
    }
    return sum >= threshold;
  });
}

/** Group by group, the cases of each code that independence would give. */
function expectedCounts(counts: readonly (readonly number[])[], groupCases: readonly number[], n: number): number[] {
  const having = (counts[0] ?? []).map((_, item) => counts.reduce((sum, row) => sum + (row[item] ?? 0), 0));
  return groupCases.flatMap((cases) => having.map((total) => (cases * total) / n));
}
