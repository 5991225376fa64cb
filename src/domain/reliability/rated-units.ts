/** What each coder said of one unit: a category counted from 0, or null where a coder said nothing. */
export type Ratings = readonly (number | null)[];

/** Units with equal ratings stand once, with the number of times they occur; a resample changes the times alone. */
export type RatedUnits = { readonly patterns: readonly Ratings[]; readonly times: readonly number[] };

/** Distinct ratings and, for each unit, its place among them. */
export type RatingPatterns = { readonly patterns: readonly Ratings[]; readonly patternOf: Int32Array };

/** Finds the distinct ratings among units. */
export function ratingPatterns(units: readonly Ratings[]): RatingPatterns {
  const places = new Map<string, number>();
  const patterns: Ratings[] = [];
  const patternOf = Int32Array.from(units, (unit) => {
    const key = unit.join(' ');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, patterns.length);
    return patterns.push(unit) - 1;
  });
  return { patterns, patternOf };
}

/** Counts how often each pattern occurs; `drawn` says how often each unit counts, all of them once without it. */
export function countPatterns({ patterns, patternOf }: RatingPatterns, drawn?: ArrayLike<number>): RatedUnits {
  const times = new Array<number>(patterns.length).fill(0);
  patternOf.forEach((pattern, unit) => {
    times[pattern] = (times[pattern] ?? 0) + (drawn === undefined ? 1 : (drawn[unit] ?? 0));
  });
  return { patterns, times };
}

/** Units as ratings of each coder, in the coders' order. */
export function ratedUnits(units: readonly Ratings[]): RatedUnits {
  return countPatterns(ratingPatterns(units));
}

/** The ratings that were given, without the gaps. */
export function givenRatings(ratings: Ratings): number[] {
  return ratings.filter((rating) => rating !== null);
}
