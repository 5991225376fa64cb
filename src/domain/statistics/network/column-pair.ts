import { columnChoices } from './column-choices.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/**
 * What two columns add to the score when together they take exactly `rows`: all ways to share each row between the column
 * `first` and the one after it.
 */
export function columnPair(problem: NetworkProblem, first: number, rows: readonly number[]): ScoreList {
  const { scoring, columnTotals } = problem;
  const ladders = rows.map((_, row) => scoring.ladder(row, first));
  const others = rows.map((_, row) => scoring.ladder(row, first + 1));
  const { scores, probabilities, filled } = columnChoices(problem, { total: columnTotals[first] ?? 0, ladders }, rows);
  const both = scores.map((score, way) =>
    rows.reduce((sum, row, at) => sum + (others[at]?.[row - (filled[way * rows.length + at] ?? 0)] ?? 0), score),
  );
  return scoreList(both, probabilities);
}
