import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import { type ChiSquareTest, chiSquareTest } from '../chi-square-test.ts';

/** Far below the Σλ² of any data that vary: what rounding left of zero. */
const rounding = 1e-20;

/**
 * The second-order correction of a sum of dependent chi-square statistics (Rao & Scott 1981, Bilder & Loughin 2004): with
 * m terms of one degree of freedom and Σλ² the sum of the squared eigenvalues of their covariance, m X² / Σλ² on m² / Σλ²
 * degrees of freedom. Undefined (`zero-null-variance`) where Σλ² is 0, as where all cases of a group answer alike. Checked against R 4.2.2 and MRCV 0.4-0.
 */
export function raoScottSecondOrder(
  statistic: number,
  terms: number,
  sumSquaredEigenvalues: number,
): Estimate<ChiSquareTest> {
  if (sumSquaredEigenvalues < rounding) return undefinedBecause('zero-null-variance');
  return defined(chiSquareTest((terms * statistic) / sumSquaredEigenvalues, terms ** 2 / sumSquaredEigenvalues));
}
