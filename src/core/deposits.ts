import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { personsOf } from '../domain/deposit/persons.ts';
import { type Pseudonyms, pseudonymsOf } from '../domain/deposit/pseudonyms.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Review } from '../domain/model/review.ts';
import type { SavedSpecification } from '../domain/model/saved-specification.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Table } from '../domain/model/table.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { readHistory } from '../store/history/read-history.ts';
import { readReview } from '../store/read/read-review.ts';
import { attempt } from './attempt.ts';
import { breathe } from './breathe.ts';
import { depositFiles } from './deposit/deposit-package.ts';
import { openOutputFolder } from './report/output-folder.ts';
import { contentOfProject } from './report/plan-of-project.ts';
import { tablesOf } from './report/report-plan.ts';
import type { Session } from './session.ts';
import { tableAsOf } from './tables.ts';

type Input = ParsedInput<'package.deposit'>;
type Made = Output<'package.deposit'>;

/** What goes into a repository beside a paper, so that others can count its tables again. */
export function depositHandlers(session: Session): Pick<Handlers, 'package.deposit'> {
  return { 'package.deposit': (input, context) => deposit(session, input, context) };
}

async function deposit(session: Session, input: Input, context: CallContext): Promise<Result<Made>> {
  const reading = session.reading(input.project);
  if (!reading.ok) return reading;
  const { path } = reading.value;
  await breathe(context, { stage: sentence('stage.reading-project'), done: 0 });
  const review = readReview(reading.value);
  if (!review.ok) return review;
  const history = readHistory(reading.value, { limit: mostEntries });
  if (!history.ok) return history;
  const names = pseudonymsOf(personsOf(review.value, history.value.entries));
  const { tables, missing } = await computed(session, input, { review: review.value, names, path, context });
  const folder = input.folder ?? `${path.replace(/\.copro$/u, '')}-deposit`;
  const output = openOutputFolder(folder);
  if (!output.ok) return output;
  try {
    await breathe(context, { stage: sentence('stage.writing-package'), done: 0 });
    const { licence, authors, quoteLimit } = input;
    const written = await attempt((take) => {
      const files = depositFiles(take, {
        review: review.value,
        entries: history.value.entries,
        names,
        tables,
        datasetOf: (policy) => session.dataset(input.project, policy),
        licence,
        authors,
        quoteLimit,
      });
      for (const { name, text } of files) take(output.value.put(name, encodeText(text)));
      take(output.value.put('manifest.json', writeJson({ outputs: output.value.written() })));
      return Promise.resolve();
    });
    if (!written.ok) return written;
    const done = output.value.publish();
    if (!done.ok) return done;
    return ok({ folder, files: output.value.written(), warnings: [...missing, ...warningsOf(input)] });
  } finally {
    output.value.discard();
  }
}

/** More than any review has; the methods are told from all of them. */
const mostEntries = 1_000_000;

type Ground = {
  readonly review: Review;
  readonly names: Pseudonyms;
  readonly path: string;
  readonly context: CallContext;
};

/** The saved tables by the names of their files; one that the project can no longer give is told of and left out. */
async function computed(
  session: Session,
  { project }: Input,
  { review, names, path, context }: Ground,
): Promise<{ tables: Map<string, Table>; missing: string[] }> {
  const { plan } = contentOfProject({
    review,
    saved: unnamed(review.specifications, names),
    claims: [],
    path,
    language: 'en',
  });
  const tables = new Map<string, Table>();
  const missing: string[] = [];
  const specifications = tablesOf(plan);
  for (const [done, specification] of specifications.entries()) {
    await breathe(context, { stage: sentence('stage.tabulating'), done, total: specifications.length });
    const table = tableAsOf(session, { project, specification, language: 'en' });
    if (table.ok) tables.set(specification.id ?? '', table.value);
    else missing.push(sentence('report.no-table', { title: specification.title ?? '', message: table.error.message }));
  }
  return { tables, missing };
}

/** The names of saved tables name their files, and may name a person. */
function unnamed(specifications: readonly SavedSpecification[], { withoutNames }: Pseudonyms): SavedSpecification[] {
  return specifications.map((saved) => ({ ...saved, name: withoutNames(saved.name) }));
}

function warningsOf({ licence, authors }: Input): string[] {
  return [
    ...(licence === undefined ? [sentence('deposit.no-licence')] : []),
    ...(authors.length === 0 ? [sentence('deposit.no-authors')] : []),
  ];
}
