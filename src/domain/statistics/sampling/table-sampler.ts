import { createHypergeometricDraw } from './create-hypergeometric-draw.ts';
import type { Uniform } from './uniform.ts';

/** The margins of a table of counts. */
export type Margins = { readonly rowTotals: readonly number[]; readonly columnTotals: readonly number[] };

/** Fills a table, row by row in one list, with a random one of the same margins. */
export type TableSampler = (cells: Int32Array) => void;

/**
 * Random tables with fixed margins, as if the cases of the columns were dealt out to the rows (Patefield 1981): each count
 * is a hypergeometric draw from what remains. The cost does not depend on the number of cases.
 */
export function createTableSampler({ rowTotals, columnTotals }: Margins, uniform: Uniform): TableSampler {
  const columns = Int32Array.from(columnTotals);
  const n = columns.reduce((sum, total) => sum + total, 0);
  const draw = createHypergeometricDraw(n, uniform);
  const rows = Int32Array.from(rowTotals);
  const remaining = new Int32Array(columns.length);
  return (cells) => {
    for (let column = 0; column < columns.length; column++) remaining[column] = columns[column] ?? 0;
    let inColumns = n;
    let at = 0;
    for (let row = 0; row < rows.length - 1; row++) {
      let toPlace = rows[row] ?? 0;
      let pool = inColumns;
      inColumns -= toPlace;
      for (let column = 0; column < columns.length; column++, at++) {
        const left = remaining[column] ?? 0;
        const count = toPlace === 0 || left === 0 ? 0 : left === pool ? toPlace : draw(left, pool, toPlace);
        cells[at] = count;
        remaining[column] = left - count;
        toPlace -= count;
        pool -= left;
      }
    }
    for (let column = 0; column < columns.length; column++, at++) cells[at] = remaining[column] ?? 0;
  };
}
