import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';
import { type Contingency, degreesOfFreedom } from './contingency.ts';
import { sumCells } from './sum-cells.ts';

/**
 * χ² = Σ (O − E)² / E without correction (Pearson 1900), for single by single tables alone. Checked against R 4.2.2
 * `chisq.test(correct = FALSE)`.
 */
export function pearsonChiSquare(table: Contingency): ChiSquareTest {
  const statistic = sumCells(table, (observed, expected) => (observed - expected) ** 2 / expected);
  return chiSquareTest(statistic, degreesOfFreedom(table));
}
