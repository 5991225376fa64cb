import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { paragraphIn } from '../domain/model/sentences/paragraph-in.ts';
import { sayIn } from '../domain/model/sentences/said.ts';
import { sentenceIn } from '../domain/model/sentences/sentence-in.ts';
import type { Table } from '../domain/model/table.ts';
import { bodiesOf } from '../domain/report/bodies-of.ts';
import { copyTable } from '../formats/table/copy-table.ts';
import { exportTable } from '../formats/table/export-table.ts';
import { printTable } from '../formats/table/print-table.ts';
import { exclusionNote } from '../formats/table/table-notes.ts';
import { writeTable } from '../formats/table/write-table.ts';
import { testSections } from '../formats/tests/write-test-report.ts';
import type { Session } from './session.ts';
import { sha256 } from './sha256.ts';
import { labelsIn, testTable } from './table-tests.ts';
import { type AsOf, tableAsOf } from './tables.ts';

type Names = 'tables.show' | 'tables.copy' | 'tables.export';

/** Tables with what stands around them: on screen, on the clipboard, in files. */
export function tableFileHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.show': (input) => shown(session, input),
    'tables.copy': (input) => {
      const table = tableAsOf(session, input);
      return table.ok ? ok(copyTable(printTable(table.value, input.language))) : table;
    },
    'tables.export': (input, context) => exported(session, input, context),
  };
}

function shown(session: Session, input: ParsedInput<'tables.show'>): Result<Output<'tables.show'>> {
  const table = tableAsOf(session, input);
  if (!table.ok) return table;
  const hash = hashOf(session, input, table.value);
  if (!hash.ok) return hash;
  const { language } = input;
  const left = bodiesOf(table.value).map(({ body }) => sayIn(language, exclusionNote(body.excluded)));
  const printed = printTable(table.value, language).map(({ title, notes }) => ({
    title,
    notes: notes.filter((note) => !left.includes(note)),
  }));
  return ok({ table: table.value, printed, hash: hash.value });
}

async function exported(
  session: Session,
  { format, tests, bare, ...given }: ParsedInput<'tables.export'>,
  context: CallContext,
): Promise<Result<Output<'tables.export'>>> {
  const language = format === 'csv' || format === 'csv-excel' ? 'en' : given.language;
  const input = { ...given, language };
  const table = tableAsOf(session, input);
  if (!table.ok) return table;
  const hashed = hashOf(session, input, table.value);
  if (!hashed.ok) return hashed;
  const hash = hashed.value;
  if (bare && format !== 'xlsx' && format !== 'docx')
    return ok({ file: writeTable(table.value, format, language), hash });
  if (tests === undefined) return ok({ file: exportTable(table.value, format, { hash, language }), hash });
  const tested = await testTable(session, { ...input, ...tests }, context);
  if (!tested.ok) return tested;
  const sections = testSections(tested.value.report, { labels: labelsIn(tested.value.table), language });
  const under = sections.map(({ head, lines }) =>
    sentenceIn(language, 'test.under', { head, lines: paragraphIn(language, lines) }),
  );
  return ok({ file: exportTable(table.value, format, { hash, under, language }), hash });
}

/** Of the numbers alone, as statistics programs get them, which is in English; captions and notes may change. */
function hashOf(session: Session, input: AsOf, table: Table): Result<string> {
  const numbers = input.language === 'en' ? ok(table) : tableAsOf(session, { ...input, language: 'en', lists: false });
  if (!numbers.ok) return numbers;
  return ok(sha256(writeTable(numbers.value, 'csv').bytes));
}
