import type { NetworkProblem } from './network-problem.ts';

/** A column to fill: how many cases it takes, and what a count in each row adds to the score. */
export type ColumnToFill = { readonly total: number; readonly ladders: readonly Float64Array[] };

/** All ways to fill one column from what remains of the row totals; entry i of each list belongs to way i. */
export type ColumnChoices = {
  readonly scores: Float64Array;
  /** The hypergeometric probability of the way, given what remains. */
  readonly probabilities: Float64Array;
  /** The column as filled: way i begins at i × rows. */
  readonly filled: Int32Array;
};

/** Enumerates the ways to fill a column, row by row. */
export function columnChoices(
  { logFactorials }: NetworkProblem,
  { total, ladders }: ColumnToFill,
  rows: readonly number[],
): ColumnChoices {
  const factorial = (k: number) => logFactorials[k] ?? 0;
  const below = sumsFrom(rows);
  const all = below[0] ?? 0;
  const filled: number[] = [];
  const scores: number[] = [];
  const logs: number[] = [];
  const counts = rows.map(() => 0);
  const scoreTo = new Float64Array(rows.length + 1);
  const logTo = new Float64Array(rows.length + 1);
  logTo[0] = rows.reduce(
    (sum, row) => sum + factorial(row),
    factorial(total) + factorial(all - total) - factorial(all),
  );

  const place = (row: number, toPlace: number): void => {
    if (row === rows.length) {
      scores.push(scoreTo[row] ?? 0);
      logs.push(logTo[row] ?? 0);
      for (const count of counts) filled.push(count);
      return;
    }
    const free = rows[row] ?? 0;
    const to = Math.min(free, toPlace);
    for (let count = Math.max(0, toPlace - (below[row + 1] ?? 0)); count <= to; count++) {
      counts[row] = count;
      scoreTo[row + 1] = (scoreTo[row] ?? 0) + (ladders[row]?.[count] ?? 0);
      logTo[row + 1] = (logTo[row] ?? 0) - factorial(count) - factorial(free - count);
      place(row + 1, toPlace - count);
    }
  };

  place(0, total);
  return {
    scores: Float64Array.from(scores),
    probabilities: Float64Array.from(logs, Math.exp),
    filled: Int32Array.from(filled),
  };
}

/** For each place the sum of the numbers from there on, and 0 after the last. */
function sumsFrom(numbers: readonly number[]): number[] {
  const sums = [0];
  numbers.toReversed().forEach((number) => sums.unshift((sums[0] ?? 0) + number));
  return sums;
}
