import type { ColumnPair } from './column-pairs.ts';
import type { NetworkProblem } from './network-problem.ts';

/** What remains of the row totals before a column, with bounds of what the columns from there on can add to a score. */
export type NetworkNode = {
  readonly number: number;
  readonly remaining: readonly number[];
  readonly least: number;
  readonly most: number;
  /** What the last two columns add, where they are next and somebody asked. */
  tail: ColumnPair | null;
};

/** The node of what remains, the same one for what is alike. */
export type Nodes = (remaining: ArrayLike<number>) => NetworkNode;

/** Starts an empty set of nodes before `column`. */
export function createNodes(problem: NetworkProblem, column: number): Nodes {
  const { atLeast, atMost } = problem.scoring;
  return onceForEach(problem, (remaining, number) => ({
    number,
    remaining,
    least: atLeast(column, remaining),
    most: atMost(column, remaining),
    tail: null,
  }));
}

/** Whether what remains of the row totals can be written as one whole number. */
export function keysFit({ rowTotals }: NetworkProblem): boolean {
  return baseOf(rowTotals) ** (rowTotals.length - 1) < Number.MAX_SAFE_INTEGER;
}

/** Row totals in the order that stands for all orders, where rows are alike. */
export function inOrder({ scoring }: NetworkProblem, rows: ArrayLike<number>): number[] {
  const ordered = Array.from(rows);
  if (scoring.rowsAlike) insertionSort(ordered);
  return ordered;
}

/** Makes a value once for each set of row sums, the same one for what is alike; all sets have the same total. */
export function onceForEach<T>(
  { rowTotals, scoring }: NetworkProblem,
  make: (remaining: readonly number[], number: number) => T,
): (remaining: ArrayLike<number>) => T {
  const base = baseOf(rowTotals);
  const rows = rowTotals.length;
  const known = new Map<number, T>();
  const ordered = new Int32Array(rows);
  return (given) => {
    for (let row = 0; row < rows; row++) ordered[row] = given[row] ?? 0;
    if (scoring.rowsAlike) insertionSort(ordered);
    let key = 0;
    // The last follows from the others and the sum.
    for (let row = 0; row < rows - 1; row++) key = key * base + (ordered[row] ?? 0);
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(Array.from(ordered), known.size)));
    return value;
  };
}

function baseOf(rowTotals: readonly number[]): number {
  return Math.max(...rowTotals) + 1;
}

/** For a handful of numbers insertion is quickest. */
function insertionSort(numbers: { [place: number]: number; readonly length: number }): void {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let hole = at;
    while (hole > 0 && (numbers[hole - 1] ?? 0) > number) {
      numbers[hole] = numbers[hole - 1] ?? 0;
      hole--;
    }
    numbers[hole] = number;
  }
}
