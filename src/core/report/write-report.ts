import type { File } from '../../contract/file.ts';
import type { AuditEntry } from '../../domain/model/claim.ts';
import type { HistoryEntry } from '../../domain/model/history.ts';
import type { Manifest, NumberChange, NumberedItem } from '../../domain/model/manifest.ts';
import { type Review, reviewSchema } from '../../domain/model/review.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { methodsOf } from '../../domain/report/methods.ts';
import { encodeText } from '../../formats/encode-text.ts';
import { readJson } from '../../formats/json/read-json.ts';
import { writeJson } from '../../formats/json/write-json.ts';
import { renderReport } from '../../render/report/render-report.ts';
import type { Take } from '../attempt.ts';
import { breathe } from '../breathe.ts';
import { changesSince } from './changes-since.ts';
import { composeReport } from './compose-report.ts';
import { claimNumbers, figureNumbers, tableNumbers } from './number-items.ts';
import type { OutputFolder } from './output-folder.ts';
import type { ReportContent } from './report-content.ts';
import { tablesOf } from './report-plan.ts';
import { type MadeItems, writeItems } from './write-items.ts';
import type { Writing } from './writing.ts';

/** What there is to tell of a report besides its files. */
export type WrittenReport = {
  /** Everything of the manifest but the outputs, which are not all there yet. */
  readonly manifest: Omit<Manifest, 'outputs'>;
  /** Saved tables and figures that could not be made, with the reason. */
  readonly missing: readonly string[];
  /** What a reader of the figures would stumble over. */
  readonly remarks: readonly string[];
  readonly page: File;
};

/**
 * Writes the report of a project: tables, figures, methods, audit, and the page with all of it, in one language; what
 * programs read (CSV, JSON) is English. The same project gives the same bytes, whenever and however often; `putManifest` comes last.
 */
export async function writeReport(writing: Writing): Promise<WrittenReport> {
  const { call, take, project, content, output, context, language } = writing;
  const put = (file: File): void => void take(output.put(file.name, file.bytes));
  const items = await writeItems(writing);

  await breathe(context, { stage: sentence('stage.auditing'), done: 0 });
  const entries = take(await call('audit.run', { project, language }));
  put({ name: 'audit.json', bytes: take(await call('audit.export', { project, format: 'json' })).file.bytes });
  put({ name: 'audit.csv', bytes: take(await call('audit.export', { project, format: 'csv' })).file.bytes });

  await breathe(context, { stage: sentence('stage.writing-report'), done: 0 });
  const { file } = take(await call('project.export', { project, format: 'json' }));
  const review = take(readJson(file, reviewSchema));
  const methods = methodsOf({ review, entries: await wholeHistory(writing), language });
  put({ name: 'methods.md', bytes: encodeText(`${methods.join('\n\n')}\n`) });

  const numbers = numbersOf(items, entries, language);
  const changes = changesSince(writing.folder, { project: review.project.uuid, numbers });
  const report = composeReport({ content, review, methods, changes, items, entries, language });
  const page = { name: 'index.html', bytes: encodeText(renderReport(report)) };
  put(page);
  return {
    manifest: manifestOf(content, review, { numbers, changes }),
    missing: items.missing,
    remarks: items.remarks,
    page,
  };
}

/** Writes the manifest, which names everything that was put before it. */
export function putManifest(output: OutputFolder, take: Take, manifest: WrittenReport['manifest']): void {
  const whole: Manifest = { ...manifest, outputs: output.written() };
  take(output.put('manifest.json', writeJson(whole)));
}

function numbersOf(
  { tables, figures }: MadeItems,
  entries: readonly AuditEntry[],
  language: SentenceLanguage,
): NumberedItem[] {
  return [
    ...[...tables].map(([id, table]) => tableNumbers(id, table, language)),
    ...[...figures.values()].map(({ specification, tables: drawn }) => figureNumbers(specification, drawn, language)),
    ...entries.map(claimNumbers),
  ];
}

type Compared = { readonly numbers: NumberedItem[]; readonly changes: NumberChange[] };

function manifestOf(content: ReportContent, review: Review, { numbers, changes }: Compared): WrittenReport['manifest'] {
  const { uuid, title } = review.project;
  return {
    title: content.plan.title,
    project: { uuid, title, codebookVersion: review.codebook.version },
    inputs: [...content.inputs],
    specifications: { tables: tablesOf(content.plan), figures: [...content.figures], claims: review.claims },
    numbers,
    changes,
  };
}

/** Every entry of the history, page by page. */
async function wholeHistory({ call, take, project }: Writing): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (let older = 1; older > 0;) {
    const last = entries.at(-1)?.seq;
    const before = last === undefined ? {} : { before: last };
    const page = take(await call('history.list', { project, limit: 10_000, ...before }));
    entries.push(...page.entries);
    older = page.older;
  }
  return entries;
}
