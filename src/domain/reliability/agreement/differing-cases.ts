import { givenRatings, type Ratings } from '../rated-units.ts';

/** Numbers of the cases on which not all coders who spoke said the same. */
export function differingCases(numbers: readonly number[], ratings: readonly Ratings[]): number[] {
  return numbers.filter((_, place) => new Set(givenRatings(ratings[place] ?? [])).size > 1);
}
