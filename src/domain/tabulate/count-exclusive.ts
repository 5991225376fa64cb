import type { AxisView } from './axis-view.ts';
import { type Bits, hasBit } from './bits.ts';

// From about here on one pass over the cases is quicker than a pass over two sets per cell.
const manyCells = 48;

/**
 * Cells of a table in which every case has one row and one column at most: a single pass over the cases, however many
 * codes there are. Null where the table is of another kind, or so small that sets of bits are quicker.
 */
export function countExclusive(rows: AxisView, cols: AxisView, valid: Bits): number[][] | null {
  const width = cols.codes.length;
  if (rows.chosen === null || cols.chosen === null || rows.codes.length * width < manyCells) return null;
  const cells = new Int32Array(rows.codes.length * width);
  addCells(cells, rows.chosen, { width, colOf: cols.chosen, valid });
  return rows.codes.map((_, row) => [...cells.subarray(row * width, (row + 1) * width)]);
}

type Columns = { readonly width: number; readonly colOf: Int32Array; readonly valid: Bits };

function addCells(cells: Int32Array, rowOf: Int32Array, { width, colOf, valid }: Columns): void {
  for (let position = 0; position < rowOf.length; position += 1) {
    const row = rowOf[position] ?? -1;
    const col = colOf[position] ?? -1;
    if (row < 0 || col < 0 || !hasBit(valid, position)) continue;
    const cell = row * width + col;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
}
