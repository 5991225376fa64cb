import type { Contingency } from './contingency.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';

/** C = √(χ² / (χ² + n)) (Pearson 1904); its greatest value depends on the size of the table. Checked against R 4.2.2 and PSPP 1.6.2. */
export function contingencyCoefficient(table: Contingency): number {
  const { statistic } = pearsonChiSquare(table);
  return Math.sqrt(statistic / (statistic + table.n));
}
