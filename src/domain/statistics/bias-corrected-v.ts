import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { type Contingency, degreesOfFreedom } from './contingency.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';

/**
 * Cramér's V corrected for its upward bias in small samples (Bergsma 2013): √(max(0, χ²/n − df/(n − 1)) / (min(r̃, c̃) −
 * 1)) with r̃ = r − (r − 1)²/(n − 1). Undefined (`sample-too-small`) where the corrected side leaves nothing to divide
 * by. Checked against R 4.2.2 and DescTools 0.99.59.
 */
export function biasCorrectedV(table: Contingency): Estimate {
  const { n, rowTotals, columnTotals } = table;
  const sides = [rowTotals.length, columnTotals.length].map((side) => side - (side - 1) ** 2 / (n - 1));
  const room = Math.min(...sides) - 1;
  if (!(room > 0)) return undefinedBecause('sample-too-small');
  const bias = degreesOfFreedom(table) / (n - 1);
  const phiSquared = pearsonChiSquare(table).statistic / n - bias;
  // What only rounding keeps from 0 depends on the order of rows and columns, and its root would be seen.
  return defined(phiSquared < 1e-12 * bias ? 0 : Math.sqrt(phiSquared / room));
}
