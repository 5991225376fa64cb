import { type Contingency, transpose } from './contingency.ts';
import type { DirectedAndSymmetric } from './directed.ts';

/**
 * λ, the share of wrong guesses of one variable that knowing the other saves (Goodman & Kruskal 1954). Checked against
 * R 4.2.2, DescTools 0.99.59 and PSPP 1.6.2.
 */
export function goodmanKruskalLambda(table: Contingency): DirectedAndSymmetric {
  const rows = rightGuesses(table);
  const columns = rightGuesses(transpose(table));
  const { n } = table;
  return {
    rowsGivenColumns: (rows.knowing - rows.blind) / (n - rows.blind),
    columnsGivenRows: (columns.knowing - columns.blind) / (n - columns.blind),
    symmetric: (rows.knowing + columns.knowing - rows.blind - columns.blind) / (2 * n - rows.blind - columns.blind),
  };
}

/** Right guesses of the row: always the largest one, or the largest one of each column. */
function rightGuesses({ counts, rowTotals, columnTotals }: Contingency): { blind: number; knowing: number } {
  const best = columnTotals.map((_, column) => Math.max(...counts.map((row) => row[column] ?? 0)));
  return { blind: Math.max(...rowTotals), knowing: best.reduce((total, count) => total + count, 0) };
}
