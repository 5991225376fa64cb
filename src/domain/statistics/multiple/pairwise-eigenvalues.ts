import { jointCounts } from './joint-counts.ts';
import type { PairedPattern, PairedPatterns } from './paired-patterns.ts';

/**
 * Σλ² of the modified Pearson statistic of two multiple choices, as a trace (after Bilder & Loughin 2004): Σ Cov(a, b)² /
 * (D_a D_b) over pairs of codes a, b, where Cov is the covariance over cases (divisor n) of (w_i − π_i)(y_j − ρ_j) and D =
 * π_i (1 − π_i) ρ_j (1 − ρ_j). Checked against R 4.2.2 and MRCV 0.4-0. Every code varies.
 */
export function sumSquaredPairwiseEigenvalues(data: PairedPatterns): number {
  const { n, rowCases, columnCases } = jointCounts(data);
  const rowShares = rowCases.map((cases) => cases / n);
  const columnShares = columnCases.map((cases) => cases / n);
  const scaled = data.patterns.map((pattern) => products(pattern, rowShares, columnShares));
  const weights = data.patterns.map(({ count }) => count / n);
  const means = new Float64Array(rowShares.length * columnShares.length);
  scaled.forEach((product, at) => {
    product.forEach((value, pair) => {
      means[pair] = (means[pair] ?? 0) + (weights[at] ?? 0) * value;
    });
  });
  const centred = scaled.map((product) => product.map((value, pair) => value - (means[pair] ?? 0)));
  return squaredNorm(centred, weights);
}

/** Σ over pairs (a, b) of (Σ_s w_s x_sa x_sb)². */
function squaredNorm(vectors: readonly Float64Array[], weights: readonly number[]): number {
  const pairs = vectors[0]?.length ?? 0;
  const columns = Array.from({ length: pairs }, (_, pair) => Float64Array.from(vectors, (vector) => vector[pair] ?? 0));
  let sum = 0;
  columns.forEach((column, a) => {
    const weighed = column.map((value, s) => value * (weights[s] ?? 0));
    for (let b = 0; b <= a; b++) {
      const other = columns[b] ?? column;
      let covariance = 0;
      for (let s = 0; s < weighed.length; s++) covariance += (weighed[s] ?? 0) * (other[s] ?? 0);
      sum += (a === b ? 1 : 2) * covariance ** 2;
    }
  });
  return sum;
}

/** (w_i − π_i)(y_j − ρ_j) / √D for every pair of codes, row by row. */
function products(
  { rows, columns }: PairedPattern,
  rowShares: readonly number[],
  columnShares: readonly number[],
): Float64Array {
  const standard = (items: readonly number[], shares: readonly number[]) => {
    const present = new Set(items);
    return shares.map((share, item) => ((present.has(item) ? 1 : 0) - share) / Math.sqrt(share * (1 - share)));
  };
  const others = standard(columns, columnShares);
  return Float64Array.from(standard(rows, rowShares).flatMap((row) => others.map((column) => row * column)));
}
