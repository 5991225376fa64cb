import type { Steps } from '../model/steps.ts';
import { countHits, type MonteCarloP, type Resampling } from './monte-carlo-p.ts';
import type { NetworkProblem } from './network/network-problem.ts';
import { createTableSampler } from './sampling/table-sampler.ts';
import { createUniform } from './sampling/uniform.ts';

/**
 * Estimates by random tables of the same margins (Patefield 1981) what an exact p sums up: the share of tables whose score
 * reaches the threshold of `probabilityProblem` (Freeman & Halton 1951) or `pearsonProblem`. The same seed gives the same
 * p. Checked against R 4.2.2 full enumeration within 4 standard errors.
 */
export function monteCarloTail(problem: NetworkProblem, resampling: Resampling): Steps<MonteCarloP> {
  const fill = createTableSampler(problem, createUniform(resampling.seed));
  const { starts, scores } = flatLadders(problem);
  const cells = new Int32Array(starts.length);
  return countHits(resampling, () => {
    fill(cells);
    let score = 0;
    for (let cell = 0; cell < cells.length; cell++) score += scores[(starts[cell] ?? 0) + (cells[cell] ?? 0)] ?? 0;
    return score >= problem.threshold;
  });
}

/** The ladders of all cells one after the other, each distinct one once, and where each cell's begins. */
function flatLadders({ rowTotals, columnTotals, scoring }: NetworkProblem): {
  starts: Int32Array;
  scores: Float64Array;
} {
  const known = new Map<Float64Array, number>();
  const scores: number[] = [];
  const starts = rowTotals.flatMap((_, row) =>
    columnTotals.map((__, column) => {
      const ladder = scoring.ladder(row, column);
      const start = known.get(ladder) ?? scores.length;
      if (start === scores.length) for (const score of ladder) scores.push(score);
      known.set(ladder, start);
      return start;
    }),
  );
  return { starts: Int32Array.from(starts), scores: Float64Array.from(scores) };
}
