import { pchisq } from 'lib-r-math.js';

/**
 * P(X ≤ x) of the chi-square distribution with `df` degrees of freedom and the given non-centrality (Ding 1992, as R
 * computes it). Checked against R 4.2.2 `pchisq(ncp =)`.
 */
export function noncentralChiSquareLowerTail(x: number, df: number, nonCentrality: number): number {
  return pchisq(x, df, nonCentrality);
}
