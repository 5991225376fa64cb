import type { WeightScheme } from '../../../src/domain/reliability/agreement-weights.ts';
import type { Ratings } from '../../../src/domain/reliability/rated-units.ts';
import type { Metric } from '../../../src/domain/reliability/rating-scale.ts';

type Weighting = { readonly categories: number; readonly scheme: WeightScheme };

/** Weighted kappa as 1 less the ratio of disagreement within pairs to that between any first and any second rating. */
export function naiveKappa(units: readonly Ratings[], { categories, scheme }: Weighting): number {
  const pairs = units.flatMap(([one = null, other = null]) => (one === null || other === null ? [] : [{ one, other }]));
  const apart = (one: number, other: number): number => {
    const steps = Math.abs(one - other) / (categories - 1);
    if (scheme === 'unweighted') return one === other ? 0 : 1;
    return scheme === 'linear' ? steps : steps ** 2;
  };
  const within = mean(pairs.map(({ one, other }) => apart(one, other)));
  const between = mean(pairs.flatMap(({ one }) => pairs.map(({ other }) => apart(one, other))));
  return between === 0 ? NaN : 1 - within / between;
}

/** Alpha from every pair of single values, one at a time. */
export function naiveAlpha(units: readonly Ratings[], metric: Metric): number {
  const pairable = units.map((unit) => unit.filter((one) => one !== null)).filter((unit) => unit.length > 1);
  const values = pairable.flat();
  const often = (value: number): number => values.filter((one) => one === value).length;
  const apart = (one: number, other: number): number => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (metric === 'nominal') return low === high ? 0 : 1;
    if (metric === 'interval') return (high - low) ** 2;
    if (low === high) return 0;
    return (values.filter((value) => low <= value && value <= high).length - (often(low) + often(high)) / 2) ** 2;
  };
  const others = (list: readonly number[], place: number): number[] => list.filter((_, at) => at !== place);
  const within = pairable.flatMap((unit) =>
    unit.map((one, place) => mean(others(unit, place).map((other) => apart(one, other)))),
  );
  const between = values.map((one, place) => mean(others(values, place).map((other) => apart(one, other))));
  return mean(between) === 0 ? NaN : 1 - mean(within) / mean(between);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
