import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';
import { itemTables } from './item-tables.ts';
import { sumSquaredMarginalEigenvalues } from './marginal-eigenvalues.ts';
import { type MemberTest, memberTests } from './member-tests.ts';
import { type OverallTest, overallTest } from './overall-test.ts';

/** Whether the groups of a single choice differ in any code of a multiple choice; one entry in `items` a code. */
export type MarginalIndependence = OverallTest & { readonly items: readonly MemberTest[] };

/**
 * Multiple marginal independence of a single and a multiple choice (Agresti & Liu 1999; Bilder, Loughin & Nettleton
 * 2000): a table of groups by having the code for every code, and their sum. Takes the `data` of `testableGroups`;
 * undefined (`no-varying-item-or-single-group`) where that leaves no code or fewer than two groups. Checked against R 4.2.2
 * and MRCV 0.4-0.
 */
export function marginalIndependence(data: GroupedPatterns): Estimate<MarginalIndependence> {
  if (data.items === 0 || data.groups < 2) return undefinedBecause('no-varying-item-or-single-group');
  const items = memberTests(itemTables(data));
  const terms = (data.groups - 1) * data.items;
  const sumSquaredEigenvalues = sumSquaredMarginalEigenvalues(data);
  return defined({ items, ...overallTest({ tests: items, terms, sumSquaredEigenvalues }) });
}
