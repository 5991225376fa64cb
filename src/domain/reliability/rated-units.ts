/** What each coder said of one unit: a category counted from 0, or null where a coder said nothing. */
export type Ratings = readonly (number | null)[];

/** Distinct ratings, each also without its gaps. */
type Patterns = { readonly patterns: readonly Ratings[]; readonly given: readonly (readonly number[])[] };

/** Units with equal ratings stand once, with the number of times they occur; a resample changes the times alone. */
export type RatedUnits = Patterns & { readonly times: readonly number[] };

/** Distinct ratings and, for each unit, its place among them. */
export type RatingPatterns = Patterns & { readonly patternOf: Int32Array };

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
  return { patterns, given: patterns.map(givenRatings), patternOf };
}

/** Counts how often each pattern occurs; `drawn` says how often each unit counts, all of them once without it. */
export function countPatterns({ patternOf, ...units }: RatingPatterns, drawn?: ArrayLike<number>): RatedUnits {
  const times = new Array<number>(units.patterns.length).fill(0);
  // A loop: resamples come here thousands of times.
  for (let unit = 0; unit < patternOf.length; unit += 1) {
    const pattern = patternOf[unit] ?? 0;
    times[pattern] = (times[pattern] ?? 0) + (drawn === undefined ? 1 : (drawn[unit] ?? 0));
  }
  return { ...units, times };
}

/** Units as ratings of each coder, in the coders' order. */
export function ratedUnits(units: readonly Ratings[]): RatedUnits {
  return countPatterns(ratingPatterns(units));
}

/** The ratings that were given, without the gaps. */
export function givenRatings(ratings: Ratings): number[] {
  return ratings.filter((rating) => rating !== null);
}
