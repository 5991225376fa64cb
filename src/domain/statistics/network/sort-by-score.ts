import { realAt, wholeAt } from './at.ts';

/** Fewer scores than this are put in order one by one. */
const few = 24;

/**
 * Puts scores in ascending order, each with its weight, in place. Scores are dealt into as many parts of their range as
 * there are scores, parts that got many likewise (Neubert 1998), and the rest is a step or two. Scores closer than `grain`
 * may stay in any order.
 */
export function sortByScore(scores: Float64Array, weights: Float64Array, grain: number): void {
  deal(scores, weights, grain);
  insert(scores, weights, grain);
}

/** Deals scores into parts, until no part holds many. */
function deal(scores: Float64Array, weights: Float64Array, grain: number): void {
  const count = scores.length;
  if (count < few) return;
  const { low, high } = rangeOf(scores);
  if (high - low <= grain) return;
  const partsPerUnit = (count - 1) / (high - low);
  const places = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) {
    const next = Math.floor((realAt(scores, at) - low) * partsPerUnit) + 1;
    places[next] = wholeAt(places, next) + 1;
  }
  let most = 0;
  for (let part = 1; part <= count; part++) {
    most = Math.max(most, wholeAt(places, part));
    places[part] = wholeAt(places, part) + wholeAt(places, part - 1);
  }
  const [givenScores, givenWeights] = [scores.slice(), weights.slice()];
  for (let at = 0; at < count; at++) {
    const score = realAt(givenScores, at);
    const part = Math.floor((score - low) * partsPerUnit);
    const place = wholeAt(places, part);
    places[part] = place + 1;
    scores[place] = score;
    weights[place] = realAt(givenWeights, at);
  }
  if (most < few) return;
  // Each part now ends where the next one began.
  for (let part = 0, start = 0; part < count; part++) {
    const end = wholeAt(places, part);
    if (end - start >= few) deal(scores.subarray(start, end), weights.subarray(start, end), grain);
    start = end;
  }
}

/** Puts each score that is too low for its place where it belongs; mostly that is near. */
function insert(scores: Float64Array, weights: Float64Array, grain: number): void {
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at++) {
    const score = realAt(scores, at);
    highest = Math.max(highest, score);
    if (highest - score <= grain) continue;
    const weight = realAt(weights, at);
    let hole = at;
    for (; hole > 0 && realAt(scores, hole - 1) > score; hole--) {
      scores[hole] = realAt(scores, hole - 1);
      weights[hole] = realAt(weights, hole - 1);
    }
    scores[hole] = score;
    weights[hole] = weight;
  }
}

function rangeOf(numbers: Float64Array): { readonly low: number; readonly high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < numbers.length; at++) {
    const number = realAt(numbers, at);
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { low, high };
}
