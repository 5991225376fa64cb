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

/** Sorts scores and makes equal ones one; `weights` holds one weight for each score. */
export function scoreList(given: Float64Array, weights: Float64Array): ScoreList {
  const order = ascendingPlaces(given);
  const scores = new Float64Array(order.length);
  const sums = new Float64Array(order.length);
  let last = -1;
  let highest = -Infinity;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    const score = given[place] ?? 0;
    if (score - highest > grain) {
      last++;
      scores[last] = highest = score;
    }
    sums[last] = (sums[last] ?? 0) + (weights[place] ?? 0);
  }
  const length = last + 1;
  const weightsFrom = new Float64Array(length + 1);
  let sum = 0;
  for (let at = last; at >= 0; at--) {
    sum += sums[at] ?? 0;
    weightsFrom[at] = sum;
  }
  return { scores: scores.slice(0, length), weights: sums.slice(0, length), weightsFrom, merged: order.length };
}

/**
 * The places of numbers in ascending order. Where number and place fit into one float they are sorted as such, which is
 * several times quicker than comparing by a function.
 */
function ascendingPlaces(numbers: Float64Array): Int32Array {
  const places = new Int32Array(numbers.length);
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number < low) low = number;
    if (number > high) high = number;
    places[at] = at;
  }
  const room = 2 ** Math.ceil(Math.log2(numbers.length + 1));
  const fine = 10 / grain;
  if ((high - low) * fine * room > Number.MAX_SAFE_INTEGER) {
    return places.sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0));
  }
  const packed = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) packed[at] = Math.round(((numbers[at] ?? 0) - low) * fine) * room + at;
  packed.sort();
  for (let at = 0; at < numbers.length; at++) places[at] = (packed[at] ?? 0) % room;
  return places;
}
