import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { tQuantile } from '../statistics/distributions/t-quantile.ts';
import { sum } from '../statistics/sum.ts';
import type { CategoryCounts, CountedUnit } from './category-counts.ts';
import { type Limits, limitsAround, upperShare } from './confidence.ts';

/** What a unit adds to a coefficient of the form (pa − pe)/(1 − pe), before the mean over units. */
export type Linearisation = {
  readonly value: number;
  readonly expected: number;
  /** The unit's own part of the chance agreement. */
  readonly chanceOf: (unit: CountedUnit) => number;
};

/** What rounding leaves of a zero, after a division by 1 − pe. */
const rounding = 1e-12;

/**
 * Standard error of a chance-corrected coefficient by linearisation over units, divisor n(n−1), and its 95% limits by
 * Student's t with n−1 degrees of freedom, cut off at −1 and 1. Undefined: `sample-too-small` (one unit), `below-scale`
 * (a value under −1, which units with one rating can bring about, and which no limits on the scale would hold). Source:
 * Gwet 2008. Checked against R 4.2.2 (irrCAC 1.0).
 */
export function linearisedLimits({ rows, units, paired }: CategoryCounts, form: Linearisation): Estimate<Limits> {
  if (units < 2) return undefinedBecause('sample-too-small');
  const { value, expected, chanceOf } = form;
  if (value < -1 - rounding) return undefinedBecause('below-scale');
  const squares = rows.map((unit) => {
    const hasPair = unit.ratings >= 2;
    const own = hasPair ? ((units / paired) * (unit.agreement - expected)) / (1 - expected) : 0;
    const chance = (2 * (1 - value) * (chanceOf(unit) - expected)) / (1 - expected);
    return unit.times * (own - chance - value) ** 2;
  });
  const se = Math.sqrt(sum(squares) / (units * (units - 1)));
  return defined(limitsAround(value, se < rounding ? 0 : se, tQuantile(upperShare, units - 1)));
}
