import type { Estimate } from '../../model/estimate.ts';
import { type ChiSquareTest, chiSquareTest } from '../chi-square-test.ts';
import type { MemberTest } from './member-tests.ts';
import { raoScottSecondOrder } from './rao-scott.ts';

/** The tests of all codes, or all pairs of codes, taken together. */
export type OverallTest = {
  /** The sum of the members' Pearson statistics; it follows no chi-square distribution. */
  readonly modifiedPearson: number;
  readonly sumSquaredEigenvalues: number;
  readonly raoScottSecondOrder: Estimate<ChiSquareTest>;
  /** A diagnostic: liberal where codes are correlated. */
  readonly firstOrder: ChiSquareTest;
  readonly bonferroniOverallP: number;
  readonly holmOverallP: number;
};

/** What the members of a family come to: how many single degrees of freedom they sum, and the trace that corrects them. */
export type Family = {
  readonly tests: readonly MemberTest[];
  readonly terms: number;
  readonly sumSquaredEigenvalues: number;
};

/**
 * Sums the members' uncorrected Pearson statistics over cases (Bilder, Loughin & Nettleton 2000; Bilder & Loughin 2004)
 * and refers the sum to its corrected distribution (Rao & Scott 1981). Checked against R 4.2.2 and MRCV 0.4-0.
 */
export function overallTest({ tests, terms, sumSquaredEigenvalues }: Family): OverallTest {
  const modifiedPearson = tests.reduce((sum, { statistic }) => sum + statistic, 0);
  return {
    modifiedPearson,
    sumSquaredEigenvalues,
    raoScottSecondOrder: raoScottSecondOrder(modifiedPearson, terms, sumSquaredEigenvalues),
    firstOrder: chiSquareTest(modifiedPearson, terms),
    bonferroniOverallP: Math.min(...tests.map(({ bonferroni }) => bonferroni)),
    holmOverallP: Math.min(...tests.map(({ holm }) => holm)),
  };
}
