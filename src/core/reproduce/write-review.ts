import type { Call } from '../../contract/client.ts';
import type { File } from '../../contract/file.ts';
import type { CallContext } from '../../contract/method.ts';
import { figureSpecificationSchema } from '../../domain/model/figure-specification.ts';
import { readJson } from '../../formats/json/read-json.ts';
import { writeJson } from '../../formats/json/write-json.ts';
import { renderReport } from '../../render/report/render-report.ts';
import type { Take } from '../attempt.ts';
import { breathe } from '../breathe.ts';
import { buildProject } from './build-project.ts';
import { composeReport } from './compose-report.ts';
import { reportPlanSchema, tablesOf } from './report-plan.ts';
import type { OutputFolder } from './output-folder.ts';
import { readInputs } from './review-inputs.ts';

export type Writing = {
  readonly call: Call;
  readonly take: Take;
  readonly output: OutputFolder;
  readonly context: CallContext;
};

/** Writes the whole review: project, tables, figures, audit, report, and the manifest that names them all. */
export async function writeReview({ call, take, output, context }: Writing): Promise<void> {
  const inputs = readInputs(take);
  const plan = take(readJson(inputs.plan, reportPlanSchema));
  const put = (file: File): void => void take(output.put(file.name, file.bytes));

  await breathe(context, { stage: 'Building the project', done: 0 });
  const project = await buildProject(call, take, { file: output.pathOf('project.copro'), review: inputs });

  await breathe(context, { stage: 'Tabulating', done: 0 });
  for (const specification of tablesOf(plan)) {
    const { file } = take(await call('tables.export', { project, specification, format: 'csv', bare: true }));
    put({ name: `tables/${specification.id ?? ''}.csv`, bytes: file.bytes });
  }

  const figures = inputs.figures.map((file) => take(readJson(file, figureSpecificationSchema)));
  const svgs = new Map<string, string>();
  for (const [done, specification] of figures.entries()) {
    await breathe(context, { stage: 'Drawing', done, total: figures.length });
    for (const format of ['svg', 'pdf', 'png'] as const) {
      const { file } = take(await call('figures.render', { project, specification, format, dpi: 600 }));
      put({ name: `figures/${file.name}`, bytes: file.bytes });
      if (format === 'svg') svgs.set(specification.id, new TextDecoder().decode(file.bytes));
    }
  }

  await breathe(context, { stage: 'Auditing', done: 0 });
  const claims = take(await call('claims.parse', { file: inputs.claims }));
  const audit = { claims, entries: take(await call('audit.run', { project, claims })) };
  put({ name: 'audit.json', bytes: writeJson(audit.entries) });
  put({ name: 'audit.csv', bytes: take(await call('audit.export', { project, claims, format: 'csv' })).file.bytes });

  await breathe(context, { stage: 'Writing the report', done: 0 });
  const report = await composeReport({ call, take, project, plan, figures, svgs, audit });
  put({ name: 'index.html', bytes: new TextEncoder().encode(renderReport(report)) });

  take(await call('project.close', { project }));
  take(output.adopt('project.copro'));
  const specifications = { tables: tablesOf(plan), figures };
  put({
    name: 'manifest.json',
    bytes: writeJson({ title: plan.title, inputs: inputs.read, specifications, outputs: output.written() }),
  });
}
