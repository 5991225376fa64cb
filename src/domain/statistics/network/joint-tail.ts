import { realAt } from './at.ts';
import type { ScoreList } from './score-list.ts';
import type { ScoreWindow } from './score-sums.ts';

/** The most parts that a window is cut into: they and the scores stay in the processor's nearer memory. */
const mostParts = 16_384;

/** A score and its weight side by side, one after the other: what is read together lies together. */
export type ScoresWithWeights = Float64Array;

/** The scores from one place of a list to another, each in the window with what is needed. */
export type Reached = {
  readonly scores: ScoresWithWeights;
  readonly from: number;
  readonly to: number;
  /** What a score and one of the last columns must together come to. */
  readonly needed: number;
};

/** Finds, for many paths, the probability that they and the last columns together come to what is needed. */
export type JointTail = {
  /** Takes the scores of the last columns in a window, in which about so many `looks` will be made. */
  readonly prepare: (tail: ScoreList, window: ScoreWindow & { readonly looks: number }) => void;
  /** The probability of it. */
  readonly of: (reached: Reached) => number;
};

/**
 * Cuts the window into equal parts and notes where the scores of each begin, so that one look is about one step (after
 * Chen & Asau 1974).
 */
export function createJointTail(): JointTail {
  const starts = new Int32Array(mostParts + 1);
  let tail: ScoresWithWeights = new Float64Array(2048);
  let lowest = 0;
  let partsPerUnit = 0;

  return {
    prepare: ({ scores, weightsFrom }, { low, high, looks }) => {
      const count = scores.length;
      if (2 * count >= tail.length) tail = new Float64Array(4 * count);
      sideBySide(scores, weightsFrom, tail);
      tail[2 * count] = Infinity;
      tail[2 * count + 1] = realAt(weightsFrom, count);
      const parts = Math.max(16, Math.min(mostParts, looks >> 1));
      lowest = low;
      partsPerUnit = high > low ? (parts - 1) / (high - low) : 0;
      for (let part = 0, place = 0; part <= parts; part++) {
        while (place < count && Math.floor((realAt(scores, place) - low) * partsPerUnit) < part) place++;
        starts[part] = 2 * place;
      }
    },
    of: ({ scores, from, to, needed }) => {
      // The innermost loop of all: what it needs is read once, and each list in a place of its own.
      const within = tail;
      const low = lowest;
      const perUnit = partsPerUnit;
      const end = 2 * to;
      let sum = 0;
      for (let at = 2 * from; at < end; at += 2) {
        const bound = needed - (scores[at] ?? 0);
        let place = starts[((bound - low) * perUnit) | 0] ?? 0;
        while ((within[place] ?? 0) < bound) place += 2;
        sum += (scores[at + 1] ?? 0) * (within[place + 1] ?? 0);
      }
      return sum;
    },
  };
}

/** Scores with their weights, into `to` where it is given. */
export function sideBySide(
  scores: Float64Array,
  weights: Float64Array,
  to: ScoresWithWeights = new Float64Array(2 * scores.length),
): ScoresWithWeights {
  for (let at = 0; at < scores.length; at++) {
    to[2 * at] = realAt(scores, at);
    to[2 * at + 1] = realAt(weights, at);
  }
  return to;
}
