import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';
import { type Contingency, degreesOfFreedom } from './contingency.ts';
import { sumCells } from './sum-cells.ts';

/**
 * G = 2 Σ O ln(O / E) with 0 ln 0 = 0 and no Williams correction (Wilks 1935). Checked against R 4.2.2 and vcd 1.4-11.
 */
export function likelihoodRatio(table: Contingency): ChiSquareTest {
  const half = sumCells(table, (observed, expected) => (observed === 0 ? 0 : observed * Math.log(observed / expected)));
  return chiSquareTest(2 * half, degreesOfFreedom(table));
}
