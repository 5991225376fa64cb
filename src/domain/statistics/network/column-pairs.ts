import { realAt } from './at.ts';
import { createBinomials } from './binomials.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ScoreList, scoreList } from './score-list.ts';
import {
  createScoreSums,
  endsOf,
  everything,
  type Parts,
  type ScoreSums,
  type ScoreWindow,
  sumsOf,
} from './score-sums.ts';
import { mostTaken, sharedRow, type SharedRows, sharedRows } from './shared-rows.ts';

/** What two columns that stand side by side add to the score. */
export type ColumnPair = {
  readonly least: number;
  readonly most: number;
  /** The scores in a window, and the probability of those above it. */
  readonly within: (window: ScoreWindow) => ScoreList;
};

/** What no column adds. */
const nothing = scoreList(new Float64Array(), new Float64Array());

/** What a sum takes: to make it, to put it in order, to add it up. */
const stepsPerSum = 12;

/** Beyond so many sums a list takes too much memory at once. */
const mostSums = 4_000_000;

/**
 * Shares rows between the columns from `first` on, one row after the other, equal scores made one. The first and the last
 * rows are shared apart, since most sets of rows have either in common with many others, and put together when somebody
 * asks. `allows` hears how many steps that takes; where it refuses, the rest is nothing.
 */
export function createColumnPairs(
  problem: NetworkProblem,
  first: number,
  allows: (steps: number) => boolean,
): (rows: readonly number[]) => ColumnPair {
  const { scoring, columnTotals, logFactorials } = problem;
  const [taken, other] = [columnTotals[first] ?? 0, columnTotals[first + 1] ?? 0];
  const binomials = createBinomials(logFactorials, taken / (taken + other));
  const known = new Map<string, SharedRows>();
  const sums = createScoreSums();

  /** All ways to share one row. */
  const shareRow = (row: number, held: number): SharedRows => {
    const [one, two] = [scoring.ladder(row, first), scoring.ladder(row, first + 1)];
    const most = Math.min(held, taken);
    const scores = Float64Array.from({ length: most + 1 }, (_, count) =>
      held - count > other ? NaN : realAt(one, count) + realAt(two, held - count),
    );
    return sharedRow(scores, binomials(held).slice(0, most + 1));
  };

  /** All scores in a window, where the steps to find them are allowed. */
  const sumsWithin = (parts: Parts, how: Parameters<ScoreSums>[1]): ScoreList => {
    if (!allows(sumsOf(parts) > mostSums ? Infinity : 0)) return nothing;
    const list = sums(parts, how);
    return allows(list.merged * stepsPerSum) ? list : nothing;
  };

  const share = (rows: readonly number[], from: number, to: number): SharedRows => {
    const last = to - 1;
    const key = scoring.rowsAlike ? rows.slice(from, to).join() : `${from}: ${rows.slice(from, to).join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const lower = shareRow(last, rows[last] ?? 0);
    const made = from === last ? lower : together(share(rows, from, last), lower);
    known.set(key, made);
    return made;
  };

  const together = (upper: SharedRows, lower: SharedRows): SharedRows =>
    sharedRows(
      Array.from({ length: Math.min(mostTaken(upper) + mostTaken(lower), taken) + 1 }, (_, total) =>
        sumsWithin({ upper, lower, total }, { ...everything, factor: 1 }),
      ),
    );

  const factor = 1 / realAt(binomials(taken + other), taken);
  return (rows) => {
    const middle = Math.ceil(rows.length / 2);
    const parts = { upper: share(rows, 0, middle), lower: share(rows, middle, rows.length), total: taken };
    return { ...endsOf(parts), within: (window) => sumsWithin(parts, { ...window, factor }) };
  };
}
