import { describe, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { reportTests } from '../../../src/domain/statistics/tests/report-tests.ts';
import { testableTable } from '../../../src/domain/statistics/tests/testable-table.ts';
import { writeTable } from '../../../src/formats/table/write-table.ts';
import { writeTestReport } from '../../../src/formats/tests/write-test-report.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { must } from '../../support/must.ts';
import { anyTable, datasetOf, specification, type Wanted } from '../../support/tables.ts';
import { tu2022Codings, tu2022Snapshot } from '../../support/tu-2022-snapshot.ts';

const snapshot = tu2022Snapshot(tu2022Codings);

/** The table with its notes and, where asked for, its tests, all in Chinese. */
function chinese(wanted: Wanted, tests = false): string {
  const table = must(anyTable(snapshot, wanted, 'zh'));
  const written = new TextDecoder().decode(writeTable(table, 'text', 'zh').bytes);
  if (!tests || table.kind !== 'cross') return written;
  const testable = must(testableTable(datasetOf(snapshot, wanted.policy), specification(wanted)));
  const reporting = { illustrative: table.sources.illustrative, language: 'zh' as const };
  const report = finishSteps(reportTests(testable, { seed: 7, replicates: 1000 }, reporting));
  const labels = { rows: table.rows.codes, cols: table.cols?.codes ?? [] };
  return `${written}\n${writeTestReport(report, { labels, language: 'zh' })}\n`;
}

describe('a table in Chinese', () => {
  it.each([
    ['role-by-type', { rows: 'role+several', cols: 'type', policy: 'coder:liberal', percent: 'column' }, true],
    ['region-by-decade', { rows: 'country@regions', cols: 'year@decades', percent: 'row' }, true],
    [
      'factors-by-year',
      { rows: 'factors@leaves', layers: 'year@decades', policy: 'union', intervals: true, percent: 'column' },
      false,
    ],
  ] as const)('%s is written as it was when somebody last read it', (name, wanted, tests) => {
    expectGolden(`tables/${name}-zh.txt`, chinese(wanted, tests));
  });
});
