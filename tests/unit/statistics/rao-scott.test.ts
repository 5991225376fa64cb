import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../scripts/oracle/answer-case.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { type TestableTable, testsOf } from '../../../src/domain/statistics/tests/tests-of.ts';
import { valueOf } from '../../support/statistics.ts';

// Ten cases that have the one code, and ten that do not: nothing varies within a group, and Σλ² is 0.
const sets = Array.from({ length: 20 }, (_, at) => (at < 10 ? [0] : []));
const groups = { groupCount: 2, group: sets.map((set) => set.length), itemCount: 1, sets };
const pairs = { rowItemCount: 1, rowSets: sets, columnItemCount: 1, columnSets: sets };
const tables: readonly TestableTable[] = [
  { kind: 'single-by-multiple', cases: groupPatterns(groups) },
  { kind: 'multiple-by-multiple', cases: pairPatterns(pairs) },
];

describe('the second-order correction of Rao and Scott without any variance to correct by', () => {
  it.each([
    { kind: 'multipleMarginalIndependence', input: groups },
    { kind: 'pairwiseMarginalIndependence', input: pairs },
  ])('is undefined with its reason in the oracle form ($kind)', ({ kind, input }) => {
    expect(answerCase({ id: kind, kind, input })).toMatchObject({
      modifiedPearson: 20,
      sumSquaredEigenvalues: 0,
      raoScottSecondOrder: null,
      zeroCellConstantHalf: { raoScottSecondOrder: null },
      undefined: { raoScottSecondOrder: 'zero-null-variance' },
    });
  });

  it.each(tables)('stays among the tests of a table with its reason ($kind)', (table) => {
    const { tests, leading } = finishSteps(testsOf(table, { seed: 5, replicates: 500 }));
    expect(leading).toBe('bootstrap');
    expect(valueOf(tests).find(({ id }) => id === 'rao-scott')).toEqual({
      id: 'rao-scott',
      statistic: null,
      df: null,
      p: { defined: false, reason: 'zero-null-variance' },
      reliable: false,
      reason: 'zero-null-variance',
    });
  });
});
