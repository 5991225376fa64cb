import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CrossTable } from '../domain/model/table.ts';
import type { TableResiduals } from '../domain/model/table-residuals.ts';
import type { TestReport } from '../domain/model/test-report.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeTable } from '../formats/table/write-table.ts';
import type { ResidualLabels } from '../formats/tests/effect-lines.ts';
import { testSections, writeTestReport } from '../formats/tests/write-test-report.ts';
import { datasetAsOf } from './as-of.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';
import { testedTable } from './tested-table.ts';

type Names = 'tables.test' | 'tables.tell' | 'tables.exportTests' | 'tables.residuals';
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
    'tables.residuals': (input, context) => residualsIn(session, input, context),
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

/** The residuals of a table, layer by layer, without the tests of the table as a whole. */
async function residualsIn(
  session: Session,
  { project, specification, asOf, ...resampling }: ParsedInput<'tables.residuals'>,
  context: CallContext,
): Promise<Result<TableResiduals>> {
  // The distribution functions take a while to load, which only those who ask for tests should wait for.
  const [{ tableResiduals }, { testableLayers }] = await Promise.all([
    import('../domain/statistics/tests/table-residuals.ts'),
    import('../domain/statistics/tests/testable-table.ts'),
  ]);
  const dataset = datasetAsOf(session, project, { policy: specification.policy, asOf });
  const layers = dataset.ok ? testableLayers(dataset.value, specification) : dataset;
  if (!layers.ok) return layers;
  return ok(await runSteps(tableResiduals(layers.value, resampling), context, sentence('stage.testing')));
}

/** Its rows and columns, as tests name them. */
export function labelsIn({ rows, cols }: CrossTable): ResidualLabels {
  return { rows: rows.codes, cols: cols?.codes ?? [] };
}
