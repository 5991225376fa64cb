import { createHash } from 'node:crypto';
import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Table } from '../domain/model/table.ts';
import { copyTable } from '../formats/table/copy-table.ts';
import { exportTable } from '../formats/table/export-table.ts';
import { printTable } from '../formats/table/print-table.ts';
import { writeTable } from '../formats/table/write-table.ts';
import { testSections } from '../formats/tests/write-test-report.ts';
import type { Session } from './session.ts';
import { labelsIn, testTable } from './table-tests.ts';
import { tableAsOf } from './tables.ts';

type Names = 'tables.show' | 'tables.copy' | 'tables.export';

/** Tables with what stands around them: on screen, on the clipboard, in files. */
export function tableFileHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.show': (input) => {
      const table = tableAsOf(session, input);
      if (!table.ok) return table;
      const printed = printTable(table.value).map(({ title, notes }) => ({ title, notes: [...notes] }));
      return ok({ table: table.value, printed, hash: hashOf(table.value) });
    },
    'tables.copy': (input) => {
      const table = tableAsOf(session, input);
      return table.ok ? ok(copyTable(printTable(table.value))) : table;
    },
    'tables.export': (input, context) => exported(session, input, context),
  };
}

async function exported(
  session: Session,
  { format, tests, bare, ...input }: ParsedInput<'tables.export'>,
  context: CallContext,
): Promise<Result<Output<'tables.export'>>> {
  const table = tableAsOf(session, input);
  if (!table.ok) return table;
  const hash = hashOf(table.value);
  if (bare && format !== 'xlsx' && format !== 'docx') return ok({ file: writeTable(table.value, format), hash });
  if (tests === undefined) return ok({ file: exportTable(table.value, format, { hash }), hash });
  const tested = await testTable(session, { ...input, ...tests }, context);
  if (!tested.ok) return tested;
  const sections = testSections(tested.value.report, labelsIn(tested.value.table));
  const under = sections.flatMap(({ head, lines }) => [`${head}: ${lines.join(' ')}`]);
  return ok({ file: exportTable(table.value, format, { hash, under }), hash });
}

/** Of the numbers alone, as statistics programs get them; captions and notes may change. */
function hashOf(table: Table): string {
  return createHash('sha256').update(writeTable(table, 'csv').bytes).digest('hex');
}
