import { sum, sumOfProducts } from '../statistics/sum.ts';
import type { RatedUnits } from './rated-units.ts';

/** Units that somebody rated, by how many coders chose each category; units with equal counts stand once. */
export type CategoryCounts = {
  readonly rows: readonly CountedUnit[];
  /** Units with at least one rating, and with at least two. */
  readonly units: number;
  readonly paired: number;
  /** The mean over units of a category's share of the unit's ratings. */
  readonly shares: readonly number[];
};

export type CountedUnit = {
  readonly counts: readonly number[];
  readonly times: number;
  readonly ratings: number;
  /** The share of agreeing pairs of ratings; 0 where there is no pair. */
  readonly agreement: number;
};

/** Counts the ratings of each unit by category; `categories` is the number of declared ones. */
export function categoryCounts({ given: ratings, times }: RatedUnits, categories: number): CategoryCounts {
  const rows = ratings.flatMap((given, place) => {
    const often = times[place] ?? 0;
    return given.length === 0 || often === 0 ? [] : [countedUnit(given, categories, often)];
  });
  const units = sum(rows.map((row) => row.times));
  const paired = sum(rows.filter(({ ratings }) => ratings >= 2).map((row) => row.times));
  const shares = Array.from({ length: categories }, (_, category) =>
    units === 0 ? 0 : sum(rows.map((row) => (row.times * (row.counts[category] ?? 0)) / row.ratings)) / units,
  );
  return { rows, units, paired, shares };
}

function countedUnit(given: readonly number[], categories: number, times: number): CountedUnit {
  const counts = new Array<number>(categories).fill(0);
  for (const category of given) counts[category] = (counts[category] ?? 0) + 1;
  const ratings = given.length;
  const pairs = ratings * (ratings - 1);
  const agreeing = sum(counts.map((count) => count * (count - 1)));
  return { counts, times, ratings, agreement: pairs === 0 ? 0 : agreeing / pairs };
}

/** The mean share of agreeing pairs over units with at least two ratings; null where there are none. */
export function observedAgreement({ rows, paired }: CategoryCounts): number | null {
  if (paired === 0) return null;
  return (
    sumOfProducts(
      rows.map((row) => row.times),
      rows.map((row) => row.agreement),
    ) / paired
  );
}
