import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from './sum.ts';

/** Counts of cases, row by row; every row has the same length. */
export type Counts = readonly (readonly number[])[];

/** A table of at least two rows and two columns, none of them empty. Every statistic of a single by single table reads one. */
export type Contingency = {
  readonly counts: Counts;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly n: number;
};

/** The table that statistics read, and the positions of the empty rows and columns that it leaves out. */
export type ReducedTable = {
  readonly table: Estimate<Contingency>;
  readonly droppedRows: readonly number[];
  readonly droppedColumns: readonly number[];
};

/**
 * Leaves empty rows and columns out: they stay on display but belong to no statistic and no degrees of freedom. With
 * fewer than two rows or columns left no statistic exists.
 */
export function reduceTable(counts: Counts): ReducedTable {
  const rowTotals = counts.map(sum);
  const columnTotals = totalsOfColumns(counts);
  const rows = rowTotals.filter((total) => total > 0);
  const columns = columnTotals.filter((total) => total > 0);
  return {
    droppedRows: emptyPlaces(rowTotals),
    droppedColumns: emptyPlaces(columnTotals),
    table:
      rows.length < 2 || columns.length < 2
        ? undefinedBecause('fewer-than-two-nonempty-rows-or-columns')
        : defined({
            counts: counts
              .filter((_, row) => rowTotals[row] !== 0)
              .map((row) => row.filter((_, column) => columnTotals[column] !== 0)),
            rowTotals: rows,
            columnTotals: columns,
            n: sum(rows),
          }),
  };
}

/** Degrees of freedom of a table, (rows − 1)(columns − 1). */
export function degreesOfFreedom({ rowTotals, columnTotals }: Contingency): number {
  return (rowTotals.length - 1) * (columnTotals.length - 1);
}

/** The same table with rows and columns exchanged. */
export function transpose({ counts, rowTotals, columnTotals, n }: Contingency): Contingency {
  return {
    counts: columnTotals.map((_, column) => counts.map((row) => row[column] ?? 0)),
    rowTotals: columnTotals,
    columnTotals: rowTotals,
    n,
  };
}

/** The sum of each column. */
export function totalsOfColumns(counts: Counts): number[] {
  return (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
}

function emptyPlaces(totals: readonly number[]): number[] {
  return totals.flatMap((total, place) => (total === 0 ? [place] : []));
}
