import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

type Matrix = readonly (readonly number[])[];

/**
 * Σλ² of the modified Pearson statistic of a single by a multiple choice, as the trace of a squared matrix, without
 * eigenvalues and without listing response patterns (after Bilder, Loughin & Nettleton 2000). With cov_i the covariance of
 * the codes within group i (divisor n_i), a_i = n_i / n and v_j = π_j (1 − π_j): Σ a_i a_i' B_ii'[j, j']² / (v_j v_j')
 * over groups i, i' and codes j, j', where B_ii' = [i = i'] cov_i / a_i − cov_i − cov_i' + Σ a_l cov_l. Checked against R
 * 4.2.2 and MRCV 0.4-0. Every group has cases and every code varies.
 */
export function sumSquaredMarginalEigenvalues(data: GroupedPatterns): number {
  const { n, groupCases, counts } = groupCounts(data);
  const shares = groupCases.map((cases) => cases / n);
  const covariances = groupCases.map((_, group) => covarianceOf(data, group));
  const pooled = combine(covariances, shares);
  const variances = Array.from({ length: data.items }, (_, item) => {
    const share = counts.reduce((sum, row) => sum + (row[item] ?? 0), 0) / n;
    return share * (1 - share);
  });
  let sum = 0;
  shares.forEach((share, i) => {
    shares.forEach((other, k) => {
      const weights = shares.map((_, l) => (l === i && l === k ? 1 / share : 0) - Number(l === i) - Number(l === k));
      const block = combine([...covariances, pooled], [...weights, 1]);
      sum += share * other * weighedSquares(block, variances);
    });
  });
  return sum;
}

function weighedSquares(block: Matrix, variances: readonly number[]): number {
  return block.reduce(
    (total, row, j) =>
      row.reduce((part, value, k) => part + value ** 2 / ((variances[j] ?? 1) * (variances[k] ?? 1)), total),
    0,
  );
}

function combine(matrices: readonly Matrix[], weights: readonly number[]): Matrix {
  return (matrices[0] ?? []).map((row, j) =>
    row.map((_, k) => matrices.reduce((sum, matrix, at) => sum + (weights[at] ?? 0) * (matrix[j]?.[k] ?? 0), 0)),
  );
}

function covarianceOf({ items, patterns }: GroupedPatterns, group: number): Matrix {
  const joint = Array.from({ length: items }, () => new Float64Array(items));
  let cases = 0;
  for (const pattern of patterns) {
    const count = pattern.counts[group] ?? 0;
    cases += count;
    for (const j of pattern.items) {
      const row = joint[j];
      for (const k of pattern.items) if (row !== undefined) row[k] = (row[k] ?? 0) + count;
    }
  }
  const share = (item: number) => (joint[item]?.[item] ?? 0) / cases;
  return joint.map((row, j) => Array.from(row, (count, k) => count / cases - share(j) * share(k)));
}
