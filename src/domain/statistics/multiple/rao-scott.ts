import { type ChiSquareTest, chiSquareTest } from '../chi-square-test.ts';

/**
 * The second-order correction of a sum of dependent chi-square statistics (Rao & Scott 1981, Bilder & Loughin 2004): with
 * m terms of one degree of freedom and Σλ² the sum of the squared eigenvalues of their covariance, m X² / Σλ² on m² / Σλ²
 * degrees of freedom. Checked against R 4.2.2 and MRCV 0.4-0.
 */
export function raoScottSecondOrder(statistic: number, terms: number, sumSquaredEigenvalues: number): ChiSquareTest {
  return chiSquareTest((terms * statistic) / sumSquaredEigenvalues, terms ** 2 / sumSquaredEigenvalues);
}
