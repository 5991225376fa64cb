import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from '../statistics/sum.ts';
import { categoryCounts, observedAgreement } from './category-counts.ts';
import type { Limits } from './confidence.ts';
import { linearisedLimits } from './linearised-limits.ts';
import type { RatedUnits } from './rated-units.ts';

export type GwetAC1 = {
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
  readonly limits: Estimate<Limits>;
};

/**
 * Gwet's AC1 of two or more coders, gaps allowed: (pa − pe)/(1 − pe) with pe = Σ π(1−π)/(k−1), k the number of declared
 * categories, so that one that nobody used changes it. Standard error by linearisation, t limits. Undefined:
 * `one-category`, `no-pairable-values`. Source: Gwet 2008. Checked against R 4.2.2 (irrCAC 1.0 `gwet.ac1.raw`).
 */
export function gwetAC1(units: RatedUnits, categories: number): Estimate<GwetAC1> {
  if (categories < 2) return undefinedBecause('one-category');
  const counts = categoryCounts(units, categories);
  const observed = observedAgreement(counts);
  if (observed === null) return undefinedBecause('no-pairable-values');
  const { shares } = counts;
  const expected = sum(shares.map((share) => share * (1 - share))) / (categories - 1);
  const value = (observed - expected) / (1 - expected);
  const limits = linearisedLimits(counts, {
    value,
    expected,
    chanceOf: (unit) =>
      sum(unit.counts.map((count, category) => count * (1 - (shares[category] ?? 0)))) /
      (unit.ratings * (categories - 1)),
  });
  return defined({ value, observed, expected, limits });
}
