import type { Contingency } from './contingency.ts';

/** The number of rows or of columns, whichever is smaller. */
export function smallerSide({ rowTotals, columnTotals }: Contingency): number {
  return Math.min(rowTotals.length, columnTotals.length);
}
