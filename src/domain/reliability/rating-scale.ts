import { sum } from '../statistics/sum.ts';

/** How far apart two categories are, given how often each was used in pairable units; 0 for equal ones. */
export type RatingDistance = (one: number, other: number, marginals: readonly number[]) => number;

/** Distances between values and, where there is a shorter way to it, their sum over ordered pairs of all values. */
export type RatingScale = {
  readonly values: number;
  readonly distance: RatingDistance;
  readonly total?: (marginals: readonly number[]) => number;
};

/** The scale that categories stand on. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

const distances: Readonly<Record<Metric, RatingDistance>> = {
  nominal: (one, other) => (one === other ? 0 : 1),
  ordinal: (one, other, marginals) => {
    if (one === other) return 0;
    const between = sum(marginals.slice(Math.min(one, other), Math.max(one, other) + 1));
    return (between - ((marginals[one] ?? 0) + (marginals[other] ?? 0)) / 2) ** 2;
  },
  interval: (one, other) => (one - other) ** 2,
};

/**
 * Squared distances between categories: 0 or 1 (nominal); the number of ratings from one to the other, both ends by half,
 * squared (ordinal); the squared difference of their places (interval). Source: Krippendorff 2019, chapter 12. Checked
 * against R 4.2.2 (irr 0.84.1 `kripp.alpha`).
 */
export function ratingScale(metric: Metric, values: number): RatingScale {
  const scale = { values, distance: distances[metric] };
  return metric === 'nominal' ? { ...scale, total: unequalPairs } : scale;
}

/** Ordered pairs of values that differ. */
function unequalPairs(marginals: readonly number[]): number {
  return sum(marginals) ** 2 - sum(marginals.map((count) => count * count));
}
