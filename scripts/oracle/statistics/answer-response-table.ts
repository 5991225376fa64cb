import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { type GroupedSets, groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { responseTable } from '../../../src/domain/statistics/multiple/response-table.ts';
import { percentages, share } from './percent.ts';
import { groupedSetsSchema } from './set-schemas.ts';

/** Counts of a single by a multiple choice, with shares of cases and of responses. */
export function answerMultipleResponseTable(given: unknown): Record<string, unknown> {
  const sets = parseGroupedSets(given);
  const table = responseTable(groupPatterns(sets));
  const { counts, validCases, totalResponses, itemCases } = table;
  return {
    ...table,
    meanItemsPerCase: valueOrNull(table.meanItemsPerCase),
    excludedCases: sets.sets.length - validCases,
    percentOfRowCases: percentages(counts, (row) => table.rowCaseBase[row] ?? 0),
    percentOfRowCasesAnyItem: percentages(counts, (row) => table.rowCaseBaseAnyItem[row] ?? 0),
    percentOfRowResponses: percentages(counts, (row) => table.rowResponses[row] ?? 0),
    percentOfItemCases: percentages(counts, (_, item) => itemCases[item] ?? 0),
    percentOfTotalCases: percentages(counts, () => validCases),
    percentOfTotalResponses: percentages(counts, () => totalResponses),
    itemPercentOfCases: itemCases.map((cases) => share(cases, validCases)),
    itemPercentOfResponses: itemCases.map((cases) => share(cases, totalResponses)),
  };
}

/** Reads the input; without a declared number of groups there are as many as the greatest number asks for. */
export function parseGroupedSets(given: unknown): GroupedSets {
  const { groupCount, ...rest } = groupedSetsSchema.parse(given);
  const greatest = rest.group.reduce<number>((most, group) => Math.max(most, group ?? -1), -1);
  return { ...rest, groupCount: groupCount ?? greatest + 1 };
}
