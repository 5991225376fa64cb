import { type AxisView, outOfBase, type ViewCode } from './axis-view.ts';
import { and, type Bits, or } from './bits.ts';
import { countAnd, countBits } from './count-bits.ts';
import type { Counts, Plane } from './count-table.ts';

/** Valid cases that were looked at for a cell's codes: what percentages divide by where one counts cases. */
export type Bases = {
  readonly bases: number[][];
  readonly rowBases: number[];
  readonly colBases: number[];
  /** Of each row's cases those that were looked at for the column's code; and of each column's for the row's. */
  readonly withinRow: number[][];
  readonly withinCol: number[][];
};

/** Takes from every base the cases for which a code is not reported, or is younger than the coding. */
export function countBases({ rows, cols, valid }: Plane, counts: Counts): Bases {
  const rowOut = rows.codes.map((code) => outWithin(code, valid));
  const colOut = cols === null ? [null] : cols.codes.map((code) => outWithin(code, valid));
  const { validCases, rowCases, colCases } = counts;
  const cells = (value: (row: number, col: number) => number): number[][] =>
    rowOut.map((_, row) => colOut.map((_out, col) => value(row, col)));
  const outOfEither = (row: number, col: number): number => {
    const [left, right] = [rowOut[row] ?? null, colOut[col] ?? null];
    return left !== null && right !== null ? countBits(or(left, right)) : sizeOf(left ?? right);
  };
  return {
    bases: cells((row, col) => validCases - outOfEither(row, col)),
    rowBases: rowOut.map((out) => validCases - sizeOf(out)),
    colBases: colOut.map((out) => validCases - sizeOf(out)),
    withinRow: cells((row, col) => (rowCases[row] ?? 0) - shared(rows, row, colOut[col])),
    withinCol: cells(
      (row, col) => (colCases[col] ?? 0) - (cols === null ? sizeOf(rowOut[row]) : shared(cols, col, rowOut[row])),
    ),
  };
}

function outWithin(code: ViewCode, valid: Bits): Bits | null {
  const out = outOfBase(code);
  return out === null ? null : and(out, valid);
}

function sizeOf(cases: Bits | null | undefined): number {
  return cases === null || cases === undefined ? 0 : countBits(cases);
}

function shared(view: AxisView, place: number, out: Bits | null | undefined): number {
  const code = view.codes[place];
  return code === undefined || out === null || out === undefined ? 0 : countAnd(code.has, out);
}
