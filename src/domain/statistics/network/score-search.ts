import { realAt, wholeAt } from './at.ts';
import { firstAtLeast } from './first-at-least.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** The most parts that a list is cut into: they and the scores stay in the processor's nearer memory. */
const mostParts = 8192;

/** What rounding may shift a score by, in parts. */
const slack = 1e-6;

/** Finds, for many paths, the probability that they and the last columns together come to what is needed. */
export type JointTail = {
  /** Takes the scores of the last columns; `looks` is about how many scores will be looked up in them. */
  readonly prepare: (tail: ScoreList, looks: number) => void;
  /** The probability that a score of `reached` and one of the tail together come to at least `needed`. */
  readonly of: (reached: ScoreList, needed: number) => number;
};

/**
 * Cuts the range of the tail's scores into equal parts and notes for each the probability from there on, where no score
 * lies in it; otherwise from where to look (after Chen & Asau 1974). One look is then about one step.
 */
export function createJointTail(): JointTail {
  const weightFrom = new Float64Array(mostParts + 2);
  const places = new Int32Array(mostParts + 2);
  let tail = scoreList(new Float64Array(), new Float64Array());
  let lowest = 0;
  let partsPerUnit = 0;

  const lookFrom = (place: number, bound: number): number => {
    let at = place;
    while (at < tail.scores.length && realAt(tail.scores, at) < bound) at++;
    return realAt(tail.weightsFrom, at);
  };

  return {
    prepare: (given, looks) => {
      tail = given;
      const { scores, weightsFrom } = given;
      lowest = realAt(scores, 0);
      const range = realAt(scores, scores.length - 1) - lowest;
      const parts = Math.max(16, Math.min(mostParts, looks >> 2));
      partsPerUnit = range > 0 ? parts / range : 0;
      let place = 0;
      for (let part = 0; part < parts + 2; part++) {
        const start = place;
        while (place < scores.length && (realAt(scores, place) - lowest) * partsPerUnit < part + 1 + slack) place++;
        places[part] = start;
        weightFrom[part] = place === start ? realAt(weightsFrom, place) : NaN;
        // A score at the border counts for both parts.
        while (place > start && (realAt(scores, place - 1) - lowest) * partsPerUnit > part + 1 - slack) place--;
      }
    },
    of: ({ scores, weights, weightsFrom }, needed) => {
      const from = firstAtLeast(scores, needed - realAt(tail.scores, tail.scores.length - 1));
      const to = firstAtLeast(scores, needed - lowest);
      let sum = realAt(weightsFrom, to) * realAt(tail.weightsFrom, 0);
      for (let at = from; at < to; at++) {
        const bound = needed - realAt(scores, at);
        const part = ((bound - lowest) * partsPerUnit) | 0;
        const found = realAt(weightFrom, part);
        sum += realAt(weights, at) * (Number.isNaN(found) ? lookFrom(wholeAt(places, part), bound) : found);
      }
      return sum;
    },
  };
}
