import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from '../statistics/sum.ts';
import type { RatedUnits } from './rated-units.ts';
import type { RatingDistance, RatingScale } from './rating-scale.ts';

/** Krippendorff's alpha with what it rests on: units and values that have another one beside them. */
export type Alpha = {
  readonly pairableUnits: number;
  readonly pairableValues: number;
  readonly disagreement: Estimate<{ readonly observed: number; readonly expected: number }>;
  readonly alpha: Estimate;
};

type PairableUnit = { readonly given: readonly number[]; readonly times: number };

/**
 * Krippendorff's alpha of two or more coders, gaps allowed: 1 − Do/De, where Do is the mean distance within units, each
 * ordered pair of values weighted 1/(m − 1), and De that between all pairable values, each with every other one. Units
 * with one value leave everywhere. The scale is nominal, ordinal or interval, or one of sets. Undefined:
 * `no-pairable-values`; `no-variation` (all values alike). Source: Krippendorff 2019, chapter 12. Checked against R 4.2.2
 * (irrCAC 1.0 for nominal; irr 0.84.1 where ratings are missing; krippendorffsalpha 2.0 for sets) and Krippendorff's
 * published example: 0.743 nominal, 0.815 ordinal, 0.849 interval.
 */
export function krippendorffAlpha(units: RatedUnits, { values, distance, total }: RatingScale): Alpha {
  const pairable = pairableUnits(units);
  const pairableValues = sum(pairable.map(({ given, times }) => given.length * times));
  const counted = { pairableUnits: sum(pairable.map(({ times }) => times)), pairableValues };
  if (pairableValues === 0) {
    const nothing = undefinedBecause('no-pairable-values');
    return { ...counted, disagreement: nothing, alpha: nothing };
  }
  const marginals = marginalsOf(pairable, values);
  const within = sum(pairable.map(({ given, times }) => times * distanceWithin(given, distance, marginals)));
  const observed = within / pairableValues;
  const between = total?.(marginals) ?? distanceBetween(marginals, distance);
  const expected = between / (pairableValues * (pairableValues - 1));
  const alpha = expected === 0 ? undefinedBecause('no-variation') : defined(1 - observed / expected);
  return { ...counted, disagreement: defined({ observed, expected }), alpha };
}

function pairableUnits({ given: ratings, times: often }: RatedUnits): PairableUnit[] {
  const pairable: PairableUnit[] = [];
  for (const [place, given] of ratings.entries()) {
    const times = often[place] ?? 0;
    if (given.length >= 2 && times > 0) pairable.push({ given, times });
  }
  return pairable;
}

function marginalsOf(units: readonly PairableUnit[], values: number): number[] {
  const marginals = new Array<number>(values).fill(0);
  for (const { given, times } of units) {
    for (const value of given) marginals[value] = (marginals[value] ?? 0) + times;
  }
  return marginals;
}

/** The sum over ordered pairs of a unit, each by 1/(m − 1); distances are symmetric. */
function distanceWithin(given: readonly number[], distance: RatingDistance, marginals: readonly number[]): number {
  let total = 0;
  for (const [place, one] of given.entries()) {
    for (let other = 0; other < place; other += 1) total += distance(one, given[other] ?? one, marginals);
  }
  return (2 * total) / (given.length - 1);
}

/** The sum over ordered pairs of all values; a value with itself is at distance 0. */
function distanceBetween(marginals: readonly number[], distance: RatingDistance): number {
  const used = marginals.flatMap((count, value) => (count > 0 ? [value] : []));
  let total = 0;
  for (const [place, one] of used.entries()) {
    let row = 0;
    for (let before = 0; before < place; before += 1) {
      const other = used[before] ?? one;
      row += (marginals[other] ?? 0) * distance(one, other, marginals);
    }
    total += (marginals[one] ?? 0) * row;
  }
  return 2 * total;
}
