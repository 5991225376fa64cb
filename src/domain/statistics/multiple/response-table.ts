import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import { sum } from '../sum.ts';
import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/** Counts of a single by a multiple choice with both of their bases, cases and responses. */
export type ResponseTable = {
  readonly validCases: number;
  /** Coded, and none of the codes is there: a valid case all the same. */
  readonly casesWithNoItem: number;
  /** Cases of group i with code j. */
  readonly counts: readonly (readonly number[])[];
  readonly rowCaseBase: readonly number[];
  /** Cases with any code: the base that SPSS takes unless told otherwise. */
  readonly rowCaseBaseAnyItem: readonly number[];
  readonly rowResponses: readonly number[];
  readonly itemCases: readonly number[];
  readonly totalResponses: number;
  /** Undefined (`no-cases`) without cases. */
  readonly meanItemsPerCase: Estimate;
};

/** Counts cases and responses; a case with two codes gives two responses. Checked against R 4.2.2. */
export function responseTable(data: GroupedPatterns): ResponseTable {
  const { n, groupCases, counts } = groupCounts(data);
  const none = data.patterns.find(({ items }) => items.length === 0)?.counts ?? groupCases.map(() => 0);
  const rowResponses = counts.map(sum);
  const totalResponses = sum(rowResponses);
  return {
    validCases: n,
    casesWithNoItem: sum(none),
    counts,
    rowCaseBase: groupCases,
    rowCaseBaseAnyItem: groupCases.map((cases, group) => cases - (none[group] ?? 0)),
    rowResponses,
    itemCases: Array.from({ length: data.items }, (_, item) => sum(counts.map((row) => row[item] ?? 0))),
    totalResponses,
    meanItemsPerCase: n === 0 ? undefinedBecause('no-cases') : defined(totalResponses / n),
  };
}
