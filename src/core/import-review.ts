import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readReview } from '../formats/json/read-review.ts';
import { readInfo } from '../store/read/read-info.ts';
import { runCommand } from '../store/run-command.ts';
import { breathe } from './breathe.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';
import { sha256 } from './sha256.ts';

type Report = Output<'cases.import'>;

/**
 * Takes over a whole review from JSON. Only into a project without cases: two reviews that both hold work are merged,
 * not laid over each other.
 */
export async function importReview(
  session: Session,
  input: ParsedInput<'cases.import'>,
  context: CallContext,
): Promise<Result<Report>> {
  const [file, another] = input.files;
  if (file === undefined || another !== undefined) return fail('invalid-input', sentence('import.one-review'));
  await breathe(context, { stage: sentence('stage.reading-review'), done: 0 });
  const review = readReview(file);
  if (!review.ok) return review;
  const altered = review.value.documents.find((document) => sha256(document.text) !== document.sha256);
  if (altered !== undefined) {
    return fail('invalid-input', sentence('import.altered-document', { name: file.name, title: altered.title }));
  }
  const project = input.dryRun ? session.reading(input.project) : session.writing(input.project);
  if (!project.ok) return project;
  const info = readInfo(project.value);
  if (!info.ok) return info;
  if (info.value.counts.cases > 0) {
    return fail('conflict', sentence('import.holds-cases', { cases: info.value.counts.cases }));
  }
  const report: Report = {
    imported: review.value.cases.length,
    updated: 0,
    skipped: 0,
    rejected: [],
    warnings: [],
    codesAdded: [],
    unknown: [],
    dryRun: input.dryRun,
    previews: [],
  };
  if (input.dryRun) return ok(report);
  await breathe(context, { stage: sentence('stage.writing-review'), done: 0, total: report.imported });
  const writable = session.writing(input.project);
  if (!writable.ok) return writable;
  const entry = entrySince(writable.value);
  const summary = sentence('import.review-taken', { title: review.value.project.title, name: file.name });
  const written = runCommand(writable.value, { kind: 'import', by: 'import', summary }, (write) => {
    write.putReview(review.value);
    return ok(undefined);
  });
  return written.ok ? ok({ ...report, ...entry() }) : written;
}
