import { type Contingency, transpose } from './contingency.ts';
import type { Directed } from './directed.ts';

/**
 * τ, the share of wrong guesses saved when guesses follow the distribution (Goodman & Kruskal 1954): (n Σ O²/column −
 * Σ row²) / (n² − Σ row²). Checked against R 4.2.2, DescTools 0.99.59 and PSPP 1.6.2.
 */
export function goodmanKruskalTau(table: Contingency): Directed {
  return { rowsGivenColumns: rowTau(table), columnsGivenRows: rowTau(transpose(table)) };
}

function rowTau({ counts, rowTotals, columnTotals, n }: Contingency): number {
  const within = counts.reduce(
    (total, row) => row.reduce((part, count, column) => part + count ** 2 / (columnTotals[column] ?? 1), total),
    0,
  );
  const blind = rowTotals.reduce((total, row) => total + row ** 2, 0);
  return (n * within - blind) / (n ** 2 - blind);
}
