import { describe, it } from 'vitest';
import { reportPlanSchema, tablesOf } from '../../../src/core/report/report-plan.ts';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { writeTable } from '../../../src/formats/table/write-table.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { must } from '../../support/must.ts';
import { repositoryText, tu2022Codings, tu2022Snapshot } from '../../support/tu-2022-snapshot.ts';

const plan = reportPlanSchema.parse(JSON.parse(repositoryText('fixtures/tu-2022/report.json')));
const snapshot = tu2022Snapshot(tu2022Codings);

describe.each(tablesOf(plan).map((specification) => ({ id: specification.id ?? '', specification })))(
  'the table $id of the 56-case review',
  ({ id, specification }) => {
    const table = must(tabulate(must(buildDataset(snapshot, specification.policy)), specification));

    it.each([
      ['csv', 'csv'],
      ['text', 'txt'],
    ] as const)('is written as %s as it was when somebody last looked at it', (format, ending) => {
      expectGolden(`tables/${id}.${ending}`, new TextDecoder().decode(writeTable(table, format).bytes));
    });
  },
);
