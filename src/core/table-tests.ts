import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { CrossTable } from '../domain/model/table.ts';
import type { TestReport } from '../domain/model/test-report.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeTable } from '../formats/table/write-table.ts';
import type { ResidualLabels } from '../formats/tests/effect-lines.ts';
import { testSections, writeTestReport } from '../formats/tests/write-test-report.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';
import { testedTable } from './tested-table.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

type Names = 'tables.test' | 'tables.tell' | 'tables.exportTests';
type Input = ParsedInput<'tables.test'>;

/** Tests of tables: opt-in, reported step by step. */
export function tableTestHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.test': async (input, context) => {
      const tested = await testTable(session, input, context);
      return tested.ok ? ok(tested.value.report) : tested;
    },
    'tables.tell': async (input, context) => {
      const tested = await testTable(session, input, context);
      if (!tested.ok) return tested;
      const { table, report } = tested.value;
      return ok({ report, sections: testSections(report, { labels: labelsIn(table), language: input.language }) });
    },
    'tables.exportTests': async (input, context) => {
      const tested = await testTable(session, input, context);
      if (!tested.ok) return tested;
      const { table, report } = tested.value;
      const { language } = input;
      const { name, bytes } = writeTable(table, 'text', language);
      const words = writeTestReport(report, { labels: labelsIn(table), language });
      const text = `${new TextDecoder().decode(bytes)}\n${words}\n`;
      return ok({ file: { name, bytes: encodeText(text) } });
    },
  };
}

type Tested = { readonly table: CrossTable; readonly report: TestReport };

/** The tests of a table, step by step. */
export async function testTable(session: Session, input: Input, context: CallContext): Promise<Result<Tested>> {
  const { seed, replicates, language } = input;
  const tested = await testedTable(session, input);
  if (!tested.ok) return tested;
  const { table, testable, reportTests } = tested.value;
  const { illustrative } = table.sources;
  const work = reportTests(testable, { seed, replicates }, { illustrative, language });
  return ok({ table, report: await runSteps(work, context, sentence('stage.testing')) });
}

/** The labels of its rows and columns. */
export function labelsIn({ rows, cols }: CrossTable): ResidualLabels {
  return { rows: labelsOf(rows.codes), cols: labelsOf(cols?.codes ?? []) };
}

function labelsOf(codes: readonly { readonly label: string }[]): string[] {
  return codes.map(({ label }) => label);
}
