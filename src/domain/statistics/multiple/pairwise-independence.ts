import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import { type MemberTest, memberTests } from './member-tests.ts';
import { type OverallTest, overallTest } from './overall-test.ts';
import { pairTables } from './pair-tables.ts';
import type { PairedPatterns } from './paired-patterns.ts';
import { sumSquaredPairwiseEigenvalues } from './pairwise-eigenvalues.ts';

/** Whether any code of one multiple choice goes with any code of another; one entry in `pairs` a pair, row by row. */
export type PairwiseIndependence = OverallTest & { readonly pairs: readonly MemberTest[] };

/**
 * Simultaneous pairwise marginal independence of two multiple choices (Bilder & Loughin 2004): a 2 × 2 table of cases for
 * every pair of codes, and their sum. Takes the `data` of `testablePairs`; undefined (`no-varying-item`) where that leaves
 * one side without codes. Checked against R 4.2.2 and MRCV 0.4-0.
 */
export function pairwiseIndependence(data: PairedPatterns): Estimate<PairwiseIndependence> {
  const terms = data.rowItems * data.columnItems;
  if (terms === 0) return undefinedBecause('no-varying-item');
  const pairs = memberTests(pairTables(data));
  const sumSquaredEigenvalues = sumSquaredPairwiseEigenvalues(data);
  return defined({ pairs, ...overallTest({ tests: pairs, terms, sumSquaredEigenvalues }) });
}
