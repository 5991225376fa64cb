import type { Contingency } from './contingency.ts';
import { pearsonResiduals } from './pearson-residuals.ts';

/**
 * (O − E) / √(E (1 − row / n)(1 − column / n)) of every cell (Haberman 1973): about standard normal under independence,
 * so that |r| ≥ 1.96 is worth a mark. Checked against R 4.2.2.
 */
export function adjustedResiduals(table: Contingency): number[][] {
  const { rowTotals, columnTotals, n } = table;
  return pearsonResiduals(table).map((row, i) =>
    row.map((residual, j) => residual / Math.sqrt((1 - (rowTotals[i] ?? 0) / n) * (1 - (columnTotals[j] ?? 0) / n))),
  );
}
