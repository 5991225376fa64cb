import { realAt } from './at.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** Two lists of which every score of one meets every score of the other. */
export type ScorePair = { readonly one: ScoreList; readonly two: ScoreList };

/** Adds the scores of lists to one another and multiplies their weights with each other and a factor. */
export type ScoreSums = (pairs: readonly ScorePair[], factor: number) => ScoreList;

/** Adds scores into the same memory again and again. */
export function createScoreSums(): ScoreSums {
  let scores = new Float64Array(1024);
  let weights = new Float64Array(1024);

  const add = ({ one, two }: ScorePair, factor: number, start: number): number => {
    let at = start;
    for (let i = 0; i < one.scores.length; i++) {
      const score = realAt(one.scores, i);
      const weight = realAt(one.weights, i) * factor;
      for (let j = 0; j < two.scores.length; j++, at++) {
        scores[at] = score + realAt(two.scores, j);
        weights[at] = weight * realAt(two.weights, j);
      }
    }
    return at;
  };

  return (pairs, factor) => {
    const size = sumsOf(pairs);
    if (size > scores.length) [scores, weights] = [new Float64Array(2 * size), new Float64Array(2 * size)];
    pairs.reduce((start, pair) => add(pair, factor, start), 0);
    return scoreList(scores.subarray(0, size), weights.subarray(0, size));
  };
}

/** How many sums of scores there are. */
export function sumsOf(pairs: readonly ScorePair[]): number {
  return pairs.reduce((sum, { one, two }) => sum + one.scores.length * two.scores.length, 0);
}
