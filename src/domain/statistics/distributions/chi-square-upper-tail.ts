import { pchisq } from 'lib-r-math.js';

/**
 * P(X ≥ x) of the chi-square distribution with `df` degrees of freedom, which may be fractional. Taken from the upper
 * tail itself, never as 1 − cdf, so that far tails keep their digits (3e-154 at x = 700, df = 1).
 * Checked against R 4.2.2 `pchisq(lower.tail = FALSE)`.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return pchisq(x, df, undefined, false);
}
