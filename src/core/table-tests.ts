import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { CrossTable } from '../domain/model/table.ts';
import type { TestReport } from '../domain/model/test-report.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeTable } from '../formats/table/write-table.ts';
import { writeTestReport } from '../formats/tests/write-test-report.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';
import { testedTable } from './tested-table.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

type Names = 'tables.test' | 'tables.exportTests';
type Input = ParsedInput<'tables.test'>;

/** Tests of tables: opt-in, reported step by step. */
export function tableTestHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.test': async (input, context) => {
      const tested = await testTable(session, input, context);
      return tested.ok ? ok(tested.value.report) : tested;
    },
    'tables.exportTests': async (input, context) => {
      const tested = await testTable(session, input, context);
      if (!tested.ok) return tested;
      const { table, report } = tested.value;
      const labels = { rows: labelsOf(table.rows.codes), cols: labelsOf(table.cols?.codes ?? []) };
      const { name, bytes } = writeTable(table, 'text');
      const text = `${new TextDecoder().decode(bytes)}\n${writeTestReport(report, labels)}\n`;
      return ok({ file: { name, bytes: encodeText(text) } });
    },
  };
}

type Tested = { readonly table: CrossTable; readonly report: TestReport };

async function testTable(session: Session, input: Input, context: CallContext): Promise<Result<Tested>> {
  const { project, specification, seed, replicates } = input;
  const tested = await testedTable(session, project, specification);
  if (!tested.ok) return tested;
  const { table, testable, reportTests } = tested.value;
  const { illustrative } = table.sources;
  const work = reportTests(testable, { seed, replicates }, { illustrative });
  return ok({ table, report: await runSteps(work, context, sentence('stage.testing')) });
}

function labelsOf(codes: readonly { readonly label: string }[]): string[] {
  return codes.map(({ label }) => label);
}
