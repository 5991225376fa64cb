import { realAt } from './at.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** Two lists of which every score of one meets every score of the other. */
export type ScorePair = { readonly one: ScoreList; readonly two: ScoreList };

/** The lowest and the highest score that anybody asks about. */
export type ScoreWindow = { readonly low: number; readonly high: number };

/** The window that nothing lies outside. */
export const everything: ScoreWindow = { low: -Infinity, high: Infinity };

/**
 * Adds the scores of lists to one another and multiplies their weights with each other and a factor. Sums below the window
 * are left out, those above it are told by their probability alone.
 */
export type ScoreSums = (pairs: readonly ScorePair[], how: ScoreWindow & { readonly factor: number }) => ScoreList;

/** Adds scores into the same memory again and again. */
export function createScoreSums(): ScoreSums {
  let scores = new Float64Array(1024);
  let weights = new Float64Array(1024);

  return (pairs, { low, high, factor }) => {
    const room = sumsOf(pairs);
    if (room > scores.length) [scores, weights] = [new Float64Array(2 * room), new Float64Array(2 * room)];
    let at = 0;
    let above = 0;
    for (const { one, two } of pairs) {
      // Both come down as the scores of the first list go up.
      let from = two.scores.length;
      let to = two.scores.length;
      for (let i = 0; i < one.scores.length; i++) {
        const score = realAt(one.scores, i);
        const weight = realAt(one.weights, i) * factor;
        while (from > 0 && score + realAt(two.scores, from - 1) >= low) from--;
        while (to > 0 && score + realAt(two.scores, to - 1) > high) to--;
        above += weight * realAt(two.weightsFrom, to);
        for (let j = from; j < to; j++, at++) {
          scores[at] = score + realAt(two.scores, j);
          weights[at] = weight * realAt(two.weights, j);
        }
      }
    }
    return scoreList(scores.subarray(0, at), weights.subarray(0, at), above);
  };
}

/** How many sums of scores there are. */
export function sumsOf(pairs: readonly ScorePair[]): number {
  return pairs.reduce((sum, { one, two }) => sum + one.scores.length * two.scores.length, 0);
}
