/** Scores closer than this are one: far below the tolerance at a threshold, far above the rounding of a sum. */
const grain = 1e-9;

/** Ascending scores, each once, the probability of each, and the probability of each and all after it. */
export type ScoreList = {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
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
  for (const place of order) {
    const score = given[place] ?? 0;
    if (last < 0 || score - (scores[last] ?? 0) > grain) {
      last += 1;
      scores[last] = score;
    }
    sums[last] = (sums[last] ?? 0) + (weights[place] ?? 0);
  }
  const length = last + 1;
  const weightsFrom = new Float64Array(length);
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
  const places = Int32Array.from(numbers, (_, at) => at);
  const low = numbers.reduce((least, number) => Math.min(least, number), Infinity);
  const high = numbers.reduce((most, number) => Math.max(most, number), -Infinity);
  const room = 2 ** Math.ceil(Math.log2(numbers.length + 1));
  const fine = 10 / grain;
  if ((high - low) * fine * room > Number.MAX_SAFE_INTEGER) {
    return places.sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0));
  }
  const packed = numbers.map((number, at) => Math.round((number - low) * fine) * room + at).sort();
  return Int32Array.from(packed, (value) => value % room);
}
