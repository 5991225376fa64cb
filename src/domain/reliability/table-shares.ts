import { sum } from '../statistics/sum.ts';
import type { CoderTable } from './coder-table.ts';

/** A coder table as shares of its units, with the shares of each coder's categories. */
export type TableShares = {
  readonly n: number;
  readonly cells: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly second: readonly number[];
};

/** Divides a coder table by its number of units; of an empty table all shares are 0. */
export function tableShares(table: CoderTable): TableShares {
  const n = sum(table.map(sum));
  const cells = table.map((row) => row.map((count) => (n === 0 ? 0 : count / n)));
  return {
    n,
    cells,
    first: cells.map(sum),
    second: cells.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
  };
}
