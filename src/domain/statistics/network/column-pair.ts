import type { ColumnFiller } from './column-ways.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** Two columns that stand side by side, from the place of the first, and what they take of each row together. */
export type ColumnPair = { readonly first: number; readonly rows: readonly number[] };

/** What two columns add to the score: all ways to share each row between them. */
export function columnPair(problem: NetworkProblem, fill: ColumnFiller, { first, rows }: ColumnPair): ScoreList {
  const { scoring, columnTotals } = problem;
  const total = columnTotals[first] ?? 0;
  const ladders = rows.map((held, row) => {
    const one = scoring.ladder(row, first);
    const other = scoring.ladder(row, first + 1);
    return Float64Array.from({ length: held + 1 }, (_, count) => (one[count] ?? 0) + (other[held - count] ?? 0));
  });
  const { count, scores, probabilities } = fill({ total, rows, ladders });
  return scoreList(scores.subarray(0, count), probabilities.subarray(0, count));
}
