import { bisect } from './bisect.ts';
import type { ChiSquareTest } from './chi-square-test.ts';
import type { Contingency } from './contingency.ts';
import { chiSquareUpperTail } from './distributions/chi-square-upper-tail.ts';
import { noncentralChiSquareLowerTail } from './distributions/noncentral-chi-square-lower-tail.ts';
import type { Interval } from './interval.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';
import { smallerSide } from './smaller-side.ts';

/**
 * Interval of the plain Cramér's V by inverting the non-central chi-square distribution (Smithson 2003): the λ at which
 * χ² lies at (1 ± level) / 2, turned into V by √(λ / (n (min(r, c) − 1))). A limit is 0 where no λ > 0 fits and never
 * above 1. Checked against R 4.2.2 `uniroot` over `pchisq(ncp =)`, in large tables over Σ `dpois` · `pchisq`, to 1e-6.
 */
export function cramersVInterval(table: Contingency, level: number): Interval {
  const test = pearsonChiSquare(table);
  const scale = table.n * (smallerSide(table) - 1);
  const limit = (probability: number) => Math.min(1, Math.sqrt(nonCentralityAt(test, probability) / scale));
  return { lower: limit((1 + level) / 2), upper: limit((1 - level) / 2) };
}

function nonCentralityAt({ statistic, df }: ChiSquareTest, probability: number): number {
  if (1 - chiSquareUpperTail(statistic, df) <= probability) return 0;
  const exceeds = (nonCentrality: number) => noncentralChiSquareLowerTail(statistic, df, nonCentrality) > probability;
  let to = Math.max(10, 2 * statistic);
  while (exceeds(to)) to *= 2;
  return bisect({ from: 0, to }, exceeds);
}
