import type { RatingScale } from './rating-scale.ts';
import type { CodeSet, SetDistance } from './set-distance.ts';

/** Up to this many distinct sets their distances are worked out once and kept (8 MB). */
export const mostKeptSets = 1000;

/** Distances between distinct sets by their places, worked out once where they are few enough to keep. */
export function setScale(sets: readonly CodeSet[], distance: SetDistance): RatingScale {
  const values = sets.length;
  const between = (one: number, other: number): number => {
    const [left, right] = [sets[one], sets[other]];
    return left === undefined || right === undefined || one === other ? 0 : distance(left, right);
  };
  if (values > mostKeptSets) return { values, distance: between };
  const kept = new Float64Array(values * values);
  for (let one = 0; one < values; one += 1) {
    for (let other = 0; other < one; other += 1) {
      kept[one * values + other] = kept[other * values + one] = between(one, other);
    }
  }
  return {
    values,
    distance: (one, other) => kept[one * values + other] ?? 0,
    total: (marginals) => totalOf(kept, marginals),
  };
}

/** The same sum that `krippendorffAlpha` works out from single distances, straight from the kept ones: resamples need it. */
function totalOf(kept: Float64Array, marginals: readonly number[]): number {
  let total = 0;
  marginals.forEach((count, one) => {
    if (count === 0) return;
    let row = 0;
    for (let other = 0; other < one; other += 1) {
      row += (marginals[other] ?? 0) * (kept[one * marginals.length + other] ?? 0);
    }
    total += count * row;
  });
  return 2 * total;
}
