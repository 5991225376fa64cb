import { chiSquareUpperTail } from './distributions/chi-square-upper-tail.ts';

/** A statistic that follows a chi-square distribution under its null hypothesis; `df` may be fractional. */
export type ChiSquareTest = { readonly statistic: number; readonly df: number; readonly p: number };

/**
 * Gives a statistic its p value from the upper tail. What only rounding keeps from 0 (below 1e-12) is 0, so that exact
 * independence has p = 1.
 */
export function chiSquareTest(statistic: number, df: number): ChiSquareTest {
  const clean = statistic < 1e-12 ? 0 : statistic;
  return { statistic: clean, df, p: chiSquareUpperTail(clean, df) };
}
