import { realAt } from './at.ts';

/** The chances that 0, 1, 2 … of `n` cases are taken where each is with the same chance, computed once for each n. */
export type Binomials = (n: number) => Float64Array;

/**
 * Cases taken from several rows, each with the same chance, are spread over the rows as a column of a table with fixed
 * margins is, once their sum is given: so a way to fill a column has the product of such chances over that of the sum.
 * Unlike counts of ways, chances do not outgrow a number. `share` is the chance, neither 0 nor 1.
 */
export function createBinomials(logFactorials: Float64Array, share: number): Binomials {
  const [taken, left] = [Math.log(share), Math.log1p(-share)];
  const known: Float64Array[] = [];
  const chances = (n: number): Float64Array =>
    Float64Array.from({ length: n + 1 }, (_, k) => {
      const ways = realAt(logFactorials, n) - realAt(logFactorials, k) - realAt(logFactorials, n - k);
      return Math.exp(ways + k * taken + (n - k) * left);
    });
  return (n) => (known[n] ??= chances(n));
}
