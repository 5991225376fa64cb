import type { AxisView } from './axis-view.ts';
import { and, type Bits } from './bits.ts';
import { countAnd, countBits } from './count-bits.ts';
import { countExclusive } from './count-exclusive.ts';

/** Two axes, or one (`cols` null), over those of `size` cases that have a value on both. */
export type Plane = {
  readonly rows: AxisView;
  readonly cols: AxisView | null;
  readonly valid: Bits;
  readonly size: number;
};

/** Cases per cell, row and column. A one-way table has one column, which is all valid cases. */
export type Counts = {
  readonly validCases: number;
  readonly counts: number[][];
  readonly rowCases: number[];
  readonly colCases: number[];
};

/** Counts every cell as the bits that a row's and a column's cases share. */
export function countTable({ rows, cols, valid, size }: Plane): Counts {
  const validCases = countBits(valid);
  // Where every case is valid the sets are taken as they are.
  const rowSets = rows.codes.map(({ has }) => (validCases === size ? has : and(has, valid)));
  const rowCases = rowSets.map(countBits);
  if (cols === null) return { validCases, counts: rowCases.map((count) => [count]), rowCases, colCases: [validCases] };
  const colSets = cols.codes.map(({ has }) => has);
  return {
    validCases,
    counts: countExclusive(rows, cols, valid) ?? rowSets.map((row) => colSets.map((col) => countAnd(row, col))),
    rowCases,
    colCases: colSets.map((col) => countAnd(col, valid)),
  };
}
