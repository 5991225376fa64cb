import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';
import type { Contingency } from './contingency.ts';
import { sumCells } from './sum-cells.ts';

/**
 * χ² of a 2 × 2 table with |O − E| reduced by min(0.5, |O − E|) (Yates 1934); secondary, never alone. Checked against R
 * 4.2.2 `chisq.test`.
 */
export function yatesChiSquare(table: Contingency): ChiSquareTest {
  // In a 2 × 2 table all four differences are equal, so that each cell may be corrected by itself.
  const statistic = sumCells(
    table,
    (observed, expected) => Math.max(0, Math.abs(observed - expected) - 0.5) ** 2 / expected,
  );
  return chiSquareTest(statistic, 1);
}
