import { givenRatings, type RatedUnits, ratedUnits, type Ratings } from '../rated-units.ts';

/** Units that statistics of agreement read, and how many of them have ratings to compare. */
export type ComparedUnits = { readonly units: RatedUnits; readonly n: number };

/**
 * Of two coders the units that both rated; of more all units, because the general forms take category shares from every
 * rating, and of these `n` have two ratings or more.
 */
export function comparedUnits(ratings: readonly Ratings[], coders: number): ComparedUnits {
  const compared = ratings.filter(isCompared);
  return { units: ratedUnits(coders === 2 ? compared : ratings), n: compared.length };
}

/** Whether a unit has two ratings or more. */
export function isCompared(ratings: Ratings): boolean {
  return givenRatings(ratings).length >= 2;
}
