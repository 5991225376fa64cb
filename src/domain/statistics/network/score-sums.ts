import { realAt, wholeAt } from './at.ts';
import { type ScoreList, scoreList } from './score-list.ts';
import { mostTaken, type SharedRows } from './shared-rows.ts';

/** The lowest and the highest score that anybody asks about. */
export type ScoreWindow = { readonly low: number; readonly high: number };

/** The window that nothing lies outside. */
export const everything: ScoreWindow = { low: -Infinity, high: Infinity };

/** Two parts of the rows, of which the first column takes `total` cases together. */
export type Parts = { readonly upper: SharedRows; readonly lower: SharedRows; readonly total: number };

/**
 * Adds the scores of two parts to one another and multiplies their weights with each other and a factor. Sums below the
 * window are left out, those above it are told by their probability alone.
 */
export type ScoreSums = (parts: Parts, how: ScoreWindow & { readonly factor: number }) => ScoreList;

/** Adds scores into the same memory again and again. */
export function createScoreSums(): ScoreSums {
  let scores = new Float64Array(1024);
  let weights = new Float64Array(1024);

  return (parts, { low, high, factor }) => {
    const { upper, lower } = parts;
    const room = sumsOf(parts);
    if (room > scores.length) [scores, weights] = [new Float64Array(2 * room), new Float64Array(2 * room)];
    let at = 0;
    let above = 0;
    for (const meeting of meetings(parts)) {
      // Both come down as the scores of the upper part go up.
      let from = meeting.lowerEnd;
      let to = meeting.lowerEnd;
      for (let place = meeting.upperStart; place < meeting.upperEnd; place++) {
        const score = realAt(upper.scores, place);
        const weight = realAt(upper.weights, place) * factor;
        while (from > meeting.lowerStart && score + realAt(lower.scores, from - 1) >= low) from--;
        while (to > meeting.lowerStart && score + realAt(lower.scores, to - 1) > high) to--;
        if (to < meeting.lowerEnd) above += weight * realAt(lower.weightsFrom, to);
        for (let other = from; other < to; other++, at++) {
          scores[at] = score + realAt(lower.scores, other);
          weights[at] = weight * realAt(lower.weights, other);
        }
      }
    }
    return scoreList(scores.subarray(0, at), weights.subarray(0, at), above);
  };
}

/** How many sums of scores there are. */
export function sumsOf(parts: Parts): number {
  let sum = 0;
  for (const { upperStart, upperEnd, lowerStart, lowerEnd } of meetings(parts)) {
    sum += (upperEnd - upperStart) * (lowerEnd - lowerStart);
  }
  return sum;
}

/** The least and the greatest sum; the other way round where there is none. */
export function endsOf(parts: Parts): { readonly least: number; readonly most: number } {
  const { upper, lower } = parts;
  let [least, most] = [Infinity, -Infinity];
  for (const { upperStart, upperEnd, lowerStart, lowerEnd } of meetings(parts)) {
    least = Math.min(least, realAt(upper.scores, upperStart) + realAt(lower.scores, lowerStart));
    most = Math.max(most, realAt(upper.scores, upperEnd - 1) + realAt(lower.scores, lowerEnd - 1));
  }
  return { least, most };
}

/** Where the scores stand that meet each other, for each number of cases that the first column takes of the upper part. */
type Meeting = Readonly<Record<'upperStart' | 'upperEnd' | 'lowerStart' | 'lowerEnd', number>>;

function meetings({ upper, lower, total }: Parts): Meeting[] {
  const found: Meeting[] = [];
  for (let taken = Math.max(0, total - mostTaken(lower)); taken <= Math.min(total, mostTaken(upper)); taken++) {
    const [upperStart, upperEnd] = [wholeAt(upper.starts, taken), wholeAt(upper.starts, taken + 1)];
    const [lowerStart, lowerEnd] = [wholeAt(lower.starts, total - taken), wholeAt(lower.starts, total - taken + 1)];
    if (upperStart < upperEnd && lowerStart < lowerEnd) found.push({ upperStart, upperEnd, lowerStart, lowerEnd });
  }
  return found;
}
