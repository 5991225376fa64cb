import type { RatedUnits } from './rated-units.ts';

/**
 * The coincidence matrix of units with two ratings or more: symmetric, each ordered pair of coders within a unit counting
 * 1/(m − 1), m being the unit's number of ratings. Units with one rating leave everywhere. A row sums to how often its
 * category was used there. Source: Krippendorff 2019, chapter 12. Checked against R 4.2.2 and the published example of
 * four coders and twelve units.
 */
export function coincidences({ given: ratings, times }: RatedUnits, categories: number): number[][] {
  const matrix = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  ratings.forEach((given, place) => {
    const weight = (times[place] ?? 0) / (given.length - 1);
    if (given.length < 2) return;
    given.forEach((one, i) => {
      const row = matrix[one];
      if (row === undefined) return;
      given.forEach((other, j) => {
        if (i !== j) row[other] = (row[other] ?? 0) + weight;
      });
    });
  });
  return matrix;
}
