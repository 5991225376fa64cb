/** The ways to fill a column, `count` of them; entry i of each list belongs to way i. Valid until the next column is filled. */
export type ColumnWays = {
  readonly count: number;
  readonly scores: Float64Array;
  /** The hypergeometric probability of the way, given what remains, times the ways that it stands for. */
  readonly probabilities: Float64Array;
  /** The column as filled: way i begins at i × rows. */
  readonly filled: Int32Array;
};

/** Memory that ways are written to again and again; it grows as it must. */
export type WaysBuffer = {
  readonly clear: () => void;
  readonly add: (counts: Int32Array, score: number, probability: number) => void;
  readonly ways: () => ColumnWays;
};

/** Memory for columns of so many rows. */
export function createWaysBuffer(rows: number): WaysBuffer {
  let count = 0;
  let scores = new Float64Array(1024);
  let probabilities = new Float64Array(1024);
  let filled = new Int32Array(1024 * rows);

  const grow = (): void => {
    scores = withRoom(scores, new Float64Array(2 * scores.length));
    probabilities = withRoom(probabilities, new Float64Array(2 * probabilities.length));
    filled = withRoom(filled, new Int32Array(2 * filled.length));
  };

  return {
    clear: () => {
      count = 0;
    },
    add: (counts, score, probability) => {
      if (count === scores.length) grow();
      scores[count] = score;
      probabilities[count] = probability;
      for (let row = 0, at = count * rows; row < rows; row++, at++) filled[at] = counts[row] ?? 0;
      count++;
    },
    ways: () => ({ count, scores, probabilities, filled }),
  };
}

/** Copies a list to the beginning of a longer one. */
export function withRoom<T extends Int32Array | Float64Array>(list: T, longer: T): T {
  longer.set(list);
  return longer;
}
