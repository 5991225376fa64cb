import type { Contingency } from './contingency.ts';
import type { DirectedAndSymmetric } from './directed.ts';

/**
 * U, the share of one variable's entropy that the other removes (Theil 1970), with 0 ln 0 = 0. Checked against R 4.2.2
 * and PSPP 1.6.2.
 */
export function uncertaintyCoefficient({ counts, rowTotals, columnTotals, n }: Contingency): DirectedAndSymmetric {
  const rows = entropy(rowTotals, n);
  const columns = entropy(columnTotals, n);
  const shared = rows + columns - entropy(counts.flat(), n);
  const information = Math.abs(shared) < 1e-14 ? 0 : shared;
  return {
    rowsGivenColumns: information / rows,
    columnsGivenRows: information / columns,
    symmetric: (2 * information) / (rows + columns),
  };
}

function entropy(counts: readonly number[], n: number): number {
  return counts.reduce((total, count) => (count === 0 ? total : total - (count / n) * Math.log(count / n)), 0);
}
