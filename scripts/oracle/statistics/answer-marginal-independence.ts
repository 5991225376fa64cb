import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { groupCounts } from '../../../src/domain/statistics/multiple/group-counts.ts';
import { groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { itemTables } from '../../../src/domain/statistics/multiple/item-tables.ts';
import { marginalBootstrap } from '../../../src/domain/statistics/multiple/marginal-bootstrap.ts';
import { marginalIndependence } from '../../../src/domain/statistics/multiple/marginal-independence.ts';
import { testableGroups } from '../../../src/domain/statistics/multiple/testable-groups.ts';
import { reasons } from '../as-json.ts';
import { parseGroupedSets } from './answer-response-table.ts';
import { oracleReplicates, oracleSeed } from './oracle-seed.ts';
import { bootstrapJson, overallJson } from './overall-json.ts';

/** The tests of a single by a multiple choice. */
export function answerMultipleMarginalIndependence(given: unknown): Record<string, unknown> {
  const { data, testedItems, excludedItems } = testableGroups(groupPatterns(parseGroupedSets(given)));
  const tests = marginalIndependence(data);
  const common = {
    validCases: groupCounts(data).n,
    groups: data.groups,
    testedItems: testedItems.length,
    excludedItems,
  };
  if (!tests.defined) return { ...common, ...reasons({ tests }) };
  const { items, ...overall } = tests.value;
  const resampling = { seed: oracleSeed, replicates: oracleReplicates };
  return {
    ...common,
    items: {
      statistic: items.map(({ statistic }) => statistic),
      df: data.groups - 1,
      p: items.map(({ p }) => p),
      bonferroni: items.map(({ bonferroni }) => bonferroni),
      holm: items.map(({ holm }) => holm),
      fisherP: items.map(({ fisherP }) => valueOrNull(fisherP)),
    },
    ...overallJson(overall, itemTables(data)),
    bootstrap: bootstrapJson(finishSteps(marginalBootstrap(data, overall.modifiedPearson, resampling))),
  };
}
