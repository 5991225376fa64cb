import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CrossTable } from '../domain/model/table.ts';
import type { effectsOf, reportTests } from '../domain/statistics/tests/report-tests.ts';
import type { Testable } from '../domain/statistics/tests/testable-table.ts';
import { datasetAsOf } from './as-of.ts';
import type { Session } from './session.ts';
import { type AsOf, tableAsOf } from './tables.ts';

/** A table as it is counted and as it is tested, with what tests it. */
export type TestedTable = {
  readonly table: CrossTable;
  readonly testable: Testable;
  readonly reportTests: typeof reportTests;
  readonly effectsOf: typeof effectsOf;
};

/** Computes a table for testing. Fails as tables do, and where its variables allow no test. */
export async function testedTable(session: Session, wanted: AsOf): Promise<Result<TestedTable>> {
  // The distribution functions take a while to load, which only those who ask for tests should wait for.
  const [tests, { testableTable }] = await Promise.all([
    import('../domain/statistics/tests/report-tests.ts'),
    import('../domain/statistics/tests/testable-table.ts'),
  ]);
  const { project, specification, asOf } = wanted;
  const dataset = datasetAsOf(session, project, { policy: specification.policy, asOf });
  if (!dataset.ok) return dataset;
  const testable = testableTable(dataset.value, specification);
  if (!testable.ok) return testable;
  const table = tableAsOf(session, wanted);
  if (!table.ok) return table;
  if (table.value.kind !== 'cross')
    return fail('internal', sentence('tables.tests-of-kind', { kind: table.value.kind }));
  const { reportTests: report, effectsOf: effects } = tests;
  return ok({ table: table.value, testable: testable.value, reportTests: report, effectsOf: effects });
}
