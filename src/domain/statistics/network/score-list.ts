import { realAt } from './at.ts';
import { sortByScore } from './sort-by-score.ts';

/** Scores closer than this are one: far below the tolerance at a threshold, far above the rounding of a sum. */
const grain = 1e-9;

/** Ascending scores, each once, with the probability of each. */
export type ScoreList = {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** The probability of each score and all after it; after the last that of what lies above the list. */
  readonly weightsFrom: Float64Array;
  /** How many scores there were before equal ones became one. */
  readonly merged: number;
};

/**
 * Sorts scores, in the memory they come in, and makes equal ones one; `weights` holds one weight for each score, `above` the
 * probability of higher ones that are not listed.
 */
export function scoreList(scores: Float64Array, weights: Float64Array, above = 0): ScoreList {
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
  let sum = above;
  weightsFrom[length] = above;
  for (let at = last; at >= 0; at--) {
    sum += realAt(weights, at);
    weightsFrom[at] = sum;
  }
  return { scores: scores.slice(0, length), weights: weights.slice(0, length), weightsFrom, merged: scores.length };
}
