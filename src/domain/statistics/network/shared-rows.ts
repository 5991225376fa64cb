import { realAt, wholeAt } from './at.ts';
import type { ScoreList } from './score-list.ts';

/**
 * All ways to share some rows between two columns, by how many cases the first takes: those with `total` cases there stand
 * from `starts[total]` to before `starts[total + 1]`, with ascending scores.
 */
export type SharedRows = {
  readonly starts: Int32Array;
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** The probability of a score and all after it that have as many cases in the first column. */
  readonly weightsFrom: Float64Array;
};

/** The most cases that the first column can take of the rows. */
export function mostTaken({ starts }: SharedRows): number {
  return starts.length - 2;
}

/** Puts the lists for 0, 1, 2 … cases one after the other. */
export function sharedRows(lists: readonly ScoreList[]): SharedRows {
  const starts = new Int32Array(lists.length + 1);
  for (const [total, { scores }] of lists.entries()) starts[total + 1] = wholeAt(starts, total) + scores.length;
  const size = wholeAt(starts, lists.length);
  const [scores, weights, weightsFrom] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const [total, list] of lists.entries()) {
    const start = wholeAt(starts, total);
    scores.set(list.scores, start);
    weights.set(list.weights, start);
    weightsFrom.set(list.weightsFrom.subarray(0, list.scores.length), start);
  }
  return { starts, scores, weights, weightsFrom };
}

/** One row of which the first column takes 0, 1, 2 … cases, with the score and the weight of each; NaN where it cannot. */
export function sharedRow(scores: Float64Array, weights: Float64Array): SharedRows {
  const starts = new Int32Array(scores.length + 1);
  for (let total = 0; total < scores.length; total++) {
    starts[total + 1] = wholeAt(starts, total) + (Number.isNaN(realAt(scores, total)) ? 0 : 1);
  }
  const can = (_: number, total: number): boolean => !Number.isNaN(realAt(scores, total));
  const kept = weights.filter(can);
  return { starts, scores: scores.filter(can), weights: kept, weightsFrom: kept };
}
