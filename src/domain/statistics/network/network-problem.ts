import { type Contingency, transpose } from '../contingency.ts';

/**
 * What a walk over all tables with the same margins reads. Columns are filled one after the other; a node is what
 * remains of the row totals. A table's score is the sum of its cells' scores, and the tables sought are those whose
 * score reaches the threshold.
 */
export type NetworkProblem = {
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly logFactorials: Float64Array;
  readonly threshold: number;
  readonly scoring: Scoring;
};

/** The score of a cell by what it holds, and bounds of what the columns from `column` on can still add. */
export type Scoring = {
  /** The score of 0, 1, 2 … cases in a cell. */
  readonly ladder: (row: number, column: number) => Float64Array;
  /** Rows may change places without changing a score, so that nodes that are permutations of each other are one. */
  readonly rowsAlike: boolean;
  readonly atLeast: (column: number, remaining: readonly number[]) => number;
  readonly atMost: (column: number, remaining: readonly number[]) => number;
};

/**
 * Turns a table so that the walk is short, and puts its columns in order: the two largest last and the two next to them
 * first, where pairs are filled at once; the small ones, which branch little, between them.
 */
export function arrange(table: Contingency): Contingency {
  const turned = transpose(table);
  const chosen = lengthBound(turned) < lengthBound(table) ? turned : table;
  const ascending = chosen.columnTotals
    .map((total, column) => ({ total, column }))
    .toSorted((left, right) => left.total - right.total)
    .map(({ column }) => column);
  const order = [...ascending.slice(-4, -2), ...ascending.slice(0, -4), ...ascending.slice(-2)];
  return {
    counts: chosen.counts.map((row) => order.map((column) => row[column] ?? 0)),
    rowTotals: chosen.rowTotals,
    columnTotals: order.map((column) => chosen.columnTotals[column] ?? 0),
    n: chosen.n,
  };
}

/** Grows with the nodes and with the ways to fill the columns between the pairs. */
function lengthBound({ rowTotals, columnTotals }: Contingency): number {
  const nodes = rowTotals.reduce((product, total) => product * (total + 1), 1);
  const between = columnTotals.toSorted((left, right) => left - right).slice(0, -4);
  return between.reduce((product, total) => product * waysToPlace(total, rowTotals.length), nodes);
}

/** In how many ways so many cases can be spread over rows that hold any number. */
function waysToPlace(cases: number, rows: number): number {
  return Array.from({ length: rows - 1 }, (_, row) => row + 1).reduce((ways, row) => (ways * (cases + row)) / row, 1);
}
