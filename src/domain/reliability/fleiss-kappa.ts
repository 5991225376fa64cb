import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { normalTwoSidedP } from '../statistics/distributions/normal-two-sided-p.ts';
import { sum, sumOfProducts } from '../statistics/sum.ts';
import { type CategoryCounts, categoryCounts, observedAgreement } from './category-counts.ts';
import type { Limits } from './confidence.ts';
import { linearisedLimits } from './linearised-limits.ts';
import { noVariation, vanishing } from './no-variation.ts';
import type { RatedUnits } from './rated-units.ts';

export type FleissKappa = {
  /** Units with at least one rating, and with at least two. */
  readonly units: number;
  readonly paired: number;
  /** Every unit has the same number of ratings, two or more: the form of 1971 holds as it was published. */
  readonly equalNumbers: boolean;
  readonly agreement: Estimate<FleissAgreement>;
};

export type FleissAgreement = {
  readonly observed: number;
  readonly expected: number;
  readonly kappa: Estimate<FleissEstimate>;
};

export type FleissEstimate = {
  readonly value: number;
  readonly limits: Estimate<Limits>;
  readonly classical: Estimate<ClassicalTest>;
};

/** Test against chance, and kappa of each category against all others (undefined where nobody used it). */
export type ClassicalTest = {
  readonly seNull: number;
  readonly z: number;
  readonly p: number;
  readonly perCategory: readonly Estimate[];
  readonly perCategorySeNull: number;
};

/**
 * Fleiss' kappa of several coders. With equal numbers of ratings the classical form; otherwise the general one:
 * agreement over units with two ratings or more, category shares averaged over units, and no classical standard error
 * (`unequal-number-of-coders`). Standard error by linearisation, t limits. Undefined: `no-pairable-values`,
 * `no-variation`. Sources: Fleiss 1971; Fleiss, Nee & Landis 1979 (null variance); Gwet 2008 (general form). Checked
 * against R 4.2.2 (irr 0.84.1 `kappam.fleiss`, irrCAC 1.0 `fleiss.kappa.raw`).
 */
export function fleissKappa(units: RatedUnits, categories: number): FleissKappa {
  const counts = categoryCounts(units, categories);
  const rated = { units: counts.units, paired: counts.paired, equalNumbers: hasEqualNumbers(units, counts) };
  const observed = observedAgreement(counts);
  if (observed === null) return { ...rated, agreement: undefinedBecause('no-pairable-values') };
  const { shares } = counts;
  const expected = sumOfProducts(shares, shares);
  if (noVariation(expected)) {
    return { ...rated, agreement: defined({ observed, expected, kappa: undefinedBecause('no-variation') }) };
  }
  const value = (observed - expected) / (1 - expected);
  const limits = linearisedLimits(counts, {
    value,
    expected,
    chanceOf: (unit) => sumOfProducts(unit.counts, shares) / unit.ratings,
  });
  const classical = rated.equalNumbers
    ? defined(classicalTest(counts, value))
    : undefinedBecause('unequal-number-of-coders');
  return { ...rated, agreement: defined({ observed, expected, kappa: defined({ value, limits, classical }) }) };
}

function hasEqualNumbers(units: RatedUnits, { rows, units: rated }: CategoryCounts): boolean {
  const [first] = rows;
  return (
    first !== undefined &&
    first.ratings >= 2 &&
    rated === sum(units.times) &&
    rows.every(({ ratings }) => ratings === first.ratings)
  );
}

function classicalTest({ rows, units, shares }: CategoryCounts, value: number): ClassicalTest {
  const coders = rows[0]?.ratings ?? 0;
  const pairs = units * coders * (coders - 1);
  const spread = shares.map((share) => share * (1 - share));
  const total = sum(spread);
  const skew = sum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const seNull = (Math.SQRT2 / (total * Math.sqrt(pairs))) * Math.sqrt(total ** 2 - skew);
  const perCategory = spread.map((variance, category): Estimate => {
    if (variance < vanishing) return undefinedBecause('no-variation');
    const differing = sum(
      rows.map(({ counts, times }) => times * (counts[category] ?? 0) * (coders - (counts[category] ?? 0))),
    );
    return defined(1 - differing / (pairs * variance));
  });
  const z = value / seNull;
  return { seNull, z, p: normalTwoSidedP(z), perCategory, perCategorySeNull: Math.sqrt(2 / pairs) };
}
