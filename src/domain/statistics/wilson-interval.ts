import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import type { Interval } from './interval.ts';

/** A share of cases: `successes` of `n`. */
export type Share = { readonly successes: number; readonly n: number };

/** A proportion, from 0 to 1, with its interval. */
export type Proportion = Interval & { readonly proportion: number };

/** The normal quantile of intervals of 95%: R 4.2.2 `qnorm(0.975)`. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score interval without continuity correction (Wilson 1927; Brown, Cai & DasGupta 2001). The lower limit is
 * exactly 0 where nothing succeeded, the upper exactly 1 where everything did; undefined (`no-cases`) over an empty base. `z` is the normal quantile of the level, two-sided.
 * Checked against R 4.2.2 `prop.test(correct = FALSE)`.
 */
export function wilsonInterval({ successes, n }: Share, z: number): Estimate<Proportion> {
  if (n === 0) return undefinedBecause('no-cases');
  const proportion = successes / n;
  const square = z ** 2;
  const shrink = 1 + square / n;
  const middle = (proportion + square / (2 * n)) / shrink;
  const half = Math.sqrt((proportion * (1 - proportion)) / n + square / (4 * n ** 2)) * (z / shrink);
  return defined({
    proportion,
    lower: successes === 0 ? 0 : middle - half,
    upper: successes === n ? 1 : middle + half,
  });
}
