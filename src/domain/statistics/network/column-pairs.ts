import { realAt } from './at.ts';
import { createBinomials } from './binomials.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ScoreList, scoreList } from './score-list.ts';
import { type ScorePair, type ScoreSums, type ScoreWindow, createScoreSums, everything, sumsOf } from './score-sums.ts';

/** What two columns that stand side by side add to the score. */
export type ColumnPair = {
  readonly least: number;
  readonly most: number;
  /** The scores in a window, and the probability of those above it. */
  readonly within: (window: ScoreWindow) => ScoreList;
};

/** For so many cases in the first column, the ways to share some rows between the two; none where that cannot be. */
type Shared = readonly (ScoreList | undefined)[];

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
  const known = new Map<string, Shared>();
  const sums = createScoreSums();

  /** All ways to share one row. */
  const shareRow = (row: number, held: number): Shared => {
    const [one, two] = [scoring.ladder(row, first), scoring.ladder(row, first + 1)];
    return Array.from({ length: Math.min(held, taken) + 1 }, (_, count) => {
      if (held - count > other) return undefined;
      const score = realAt(one, count) + realAt(two, held - count);
      return scoreList(Float64Array.of(score), Float64Array.of(realAt(binomials(held), count)));
    });
  };

  /** All scores in a window, where the steps to find them are allowed; those of no pairs are none. */
  const sumsWithin = (pairs: readonly ScorePair[], how: Parameters<ScoreSums>[1]): ScoreList | undefined => {
    const most = sumsOf(pairs);
    if (most === 0 || !allows(most > mostSums ? Infinity : 0)) return undefined;
    const list = sums(pairs, how);
    return allows(list.merged * stepsPerSum) ? list : undefined;
  };

  const share = (rows: readonly number[], from: number, to: number): Shared => {
    const last = to - 1;
    const key = scoring.rowsAlike ? rows.slice(from, to).join() : `${from}: ${rows.slice(from, to).join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const ofLast = shareRow(last, rows[last] ?? 0);
    const made = from === last ? ofLast : extended(share(rows, from, last), ofLast);
    known.set(key, made);
    return made;
  };

  const extended = (upper: Shared, lower: Shared): Shared =>
    Array.from({ length: Math.min(upper.length + lower.length - 2, taken) + 1 }, (_, total) =>
      sumsWithin(pairsOf(upper, lower, total), { ...everything, factor: 1 }),
    );

  const factor = 1 / realAt(binomials(taken + other), taken);
  return (rows) => {
    const middle = Math.ceil(rows.length / 2);
    const pairs = pairsOf(share(rows, 0, middle), share(rows, middle, rows.length), taken);
    return {
      least: Math.min(...pairs.map(({ one, two }) => realAt(one.scores, 0) + realAt(two.scores, 0))),
      most: Math.max(...pairs.map(({ one, two }) => highest(one) + highest(two))),
      within: (window) => sumsWithin(pairs, { ...window, factor }) ?? nothing,
    };
  };
}

/** The ways to share two parts of the rows with `total` cases in the first column, by how many each part gives. */
function pairsOf(upper: Shared, lower: Shared, total: number): ScorePair[] {
  return upper.flatMap((one, count) => {
    const two = lower[total - count];
    return one !== undefined && two !== undefined ? [{ one, two }] : [];
  });
}

function highest({ scores }: ScoreList): number {
  return realAt(scores, scores.length - 1);
}
