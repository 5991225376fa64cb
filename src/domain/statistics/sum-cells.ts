import type { Contingency } from './contingency.ts';
import { expectedCounts } from './expected-counts.ts';

/** Adds a function of the observed and the expected count over all cells. */
export function sumCells(table: Contingency, of: (observed: number, expected: number) => number): number {
  return expectedCounts(table).reduce(
    (total, row, i) => row.reduce((part, expected, j) => part + of(table.counts[i]?.[j] ?? 0, expected), total),
    0,
  );
}
