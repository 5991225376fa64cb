import type { Contingency } from './contingency.ts';

/** Counts expected under independence: row total × column total / n, row by row (Pearson 1900). Checked against R 4.2.2 `chisq.test`. */
export function expectedCounts({ rowTotals, columnTotals, n }: Contingency): number[][] {
  return rowTotals.map((row) => columnTotals.map((column) => (row * column) / n));
}
