import { realAt } from './at.ts';
import { sortByScore } from './sort-by-score.ts';

/** Scores closer than this are one: far below the tolerance at a threshold, far above the rounding of a sum. */
const grain = 1e-9;

/** Ascending scores, each once, with the probability of each. */
export type ScoreList = {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** The probability of each score and all after it, and 0 after the last. */
  readonly weightsFrom: Float64Array;
  /** How many scores there were before equal ones became one. */
  readonly merged: number;
};

/** Sorts scores, in the memory they come in, and makes equal ones one; `weights` holds one weight for each score. */
export function scoreList(scores: Float64Array, weights: Float64Array): ScoreList {
  sortByScore(scores, weights, grain);
  let last = -1;
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at++) {
    const score = realAt(scores, at);
    if (score - highest > grain) {
      last++;
      scores[last] = highest = score;
      weights[last] = realAt(weights, at);
    } else weights[last] = realAt(weights, last) + realAt(weights, at);
  }
  const length = last + 1;
  const weightsFrom = new Float64Array(length + 1);
  let sum = 0;
  for (let at = last; at >= 0; at--) {
    sum += realAt(weights, at);
    weightsFrom[at] = sum;
  }
  return { scores: scores.slice(0, length), weights: weights.slice(0, length), weightsFrom, merged: scores.length };
}
