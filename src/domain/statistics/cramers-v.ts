import type { Contingency } from './contingency.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';
import { smallerSide } from './smaller-side.ts';

/** V = √(χ² / (n (min(r, c) − 1))), from 0 to 1 (Cramér 1946). Checked against R 4.2.2, vcd 1.4-11 and PSPP 1.6.2. */
export function cramersV(table: Contingency): number {
  return Math.sqrt(pearsonChiSquare(table).statistic / (table.n * (smallerSide(table) - 1)));
}
