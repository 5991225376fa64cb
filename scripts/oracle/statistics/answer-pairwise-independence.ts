import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { jointCounts } from '../../../src/domain/statistics/multiple/joint-counts.ts';
import { pairTables } from '../../../src/domain/statistics/multiple/pair-tables.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { pairwiseBootstrap } from '../../../src/domain/statistics/multiple/pairwise-bootstrap.ts';
import { pairwiseIndependence } from '../../../src/domain/statistics/multiple/pairwise-independence.ts';
import { testablePairs } from '../../../src/domain/statistics/multiple/testable-pairs.ts';
import { reasons } from '../as-json.ts';
import { oracleReplicates, oracleSeed } from './oracle-seed.ts';
import { bootstrapJson, overallJson } from './overall-json.ts';
import { pairedSetsSchema } from './set-schemas.ts';

/** The tests of two multiple choices. */
export function answerPairwiseMarginalIndependence(given: unknown): Record<string, unknown> {
  const patterns = pairPatterns(pairedSetsSchema.parse(given));
  const { data, excludedRowItems, excludedColumnItems } = testablePairs(patterns);
  const { n, joint } = jointCounts(patterns);
  const common = { validCases: n, excludedRowItems, excludedColumnItems, jointCounts: joint };
  const tests = pairwiseIndependence(data);
  if (!tests.defined) return { ...common, ...reasons({ tests }) };
  const { pairs, ...overall } = tests.value;
  const resampling = { seed: oracleSeed, replicates: oracleReplicates };
  const byRow = <T>(values: readonly T[]) =>
    Array.from({ length: data.rowItems }, (_, row) =>
      values.slice(row * data.columnItems, (row + 1) * data.columnItems),
    );
  return {
    ...common,
    pairs: {
      statistic: byRow(pairs.map(({ statistic }) => statistic)),
      df: 1,
      p: byRow(pairs.map(({ p }) => p)),
      fisherP: byRow(pairs.map(({ fisherP }) => valueOrNull(fisherP))),
      bonferroni: byRow(pairs.map(({ bonferroni }) => bonferroni)),
      holm: byRow(pairs.map(({ holm }) => holm)),
    },
    ...overallJson(overall, pairTables(data)),
    bootstrap: bootstrapJson(finishSteps(pairwiseBootstrap(data, overall.modifiedPearson, resampling))),
  };
}
