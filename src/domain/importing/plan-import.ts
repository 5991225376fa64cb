import { type Answer, sameAnswer } from '../model/answer.ts';
import type { Case } from '../model/case.ts';
import { importer } from '../model/coder.ts';
import { sameValue } from '../model/same-value.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Steps } from '../model/steps.ts';
import type { IncomingCase } from './incoming-case.ts';
import { addToIndex, type CaseIndex, indexCases, matchCase } from './match-case.ts';

/** A few milliseconds of work. */
const rowsAStep = 1000;

/** What the project holds: its cases, and the answer that an import would meet. */
export type ImportGround = {
  readonly cases: readonly Case[];
  readonly answerOf: (
    caseNumber: number,
    variable: string,
  ) => { readonly answer: Answer; readonly coder: string } | undefined;
  /** A fresh identity for a new case. */
  readonly newUuid: () => string;
};

/** What `import` says of one variable: by place, of which case and what. A long list makes millions, so not one each. */
export type PlannedColumn = { readonly variable: string; readonly cases: number[]; readonly answers: Answer[] };
export type RejectedRow = { readonly file: string; readonly line: number; readonly reason: string };

/** What an import will do; nothing is written while it is made. */
export type ImportPlan = {
  readonly created: readonly Case[];
  readonly updated: readonly Case[];
  readonly answers: readonly PlannedColumn[];
  /** Cases that are new, that change, and that the list only repeats; each is counted once, however many rows it has. */
  readonly counts: { readonly imported: number; readonly updated: number; readonly skipped: number };
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly string[];
};

/** A case as the import leaves it, beside what it was; `answers`, one a variable, are what `import` says of it. */
type CaseDraft = { readonly before: Case | undefined; now: Case; answers: IncomingCase['answers'] };

type Draft = {
  readonly index: CaseIndex;
  /** By number, so that a later file of the same import meets what an earlier one brings. */
  readonly cases: Map<number, CaseDraft>;
  readonly rejected: RejectedRow[];
  readonly warnings: string[];
  nextNumber: number;
};

/**
 * Works out what the rows of a list change: each is a new case, fills or renews a known one, or says nothing new. An
 * answer that somebody other than `import` gave is never replaced; the plan tells where the list differs from it.
 * Planning the same list over the result changes nothing. Goes in steps, which count rows.
 */
export function* planImport(rows: readonly IncomingCase[], ground: ImportGround): Steps<ImportPlan> {
  const highest = ground.cases.reduce((most, known) => Math.max(most, known.number), 0);
  const draft: Draft = {
    index: indexCases(ground.cases),
    cases: new Map(),
    rejected: [],
    warnings: [],
    nextNumber: rows.reduce((most, row) => Math.max(most, row.number ?? 0), highest) + 1,
  };
  const total = rows.length * 2;
  for (const [done, row] of rows.entries()) {
    planRow(row, draft, ground);
    if (done % rowsAStep === 0) yield { done, total };
  }
  const outcome = yield* outcomeOf(draft.cases, ground, total);
  return { ...outcome, rejected: draft.rejected, warnings: draft.warnings };
}

/** What the drafts change once all rows are read: a row that another one takes back changes nothing. */
function* outcomeOf(
  drafts: Draft['cases'],
  ground: ImportGround,
  total: number,
): Steps<Omit<ImportPlan, 'rejected' | 'warnings'>> {
  const created: Case[] = [];
  const updated: Case[] = [];
  const columns = new Map<string, PlannedColumn>();
  const counts = { imported: 0, updated: 0, skipped: 0 };
  let done = total - drafts.size;
  for (const draft of drafts.values()) {
    const { before, now } = draft;
    done += 1;
    if (done % rowsAStep === 0) yield { done, total };
    const said = say(columns, draft, ground);
    const renewed = before !== undefined && !sameValue(before, now);
    if (before === undefined) created.push(now);
    if (renewed) updated.push(now);
    if (before === undefined) counts.imported += 1;
    else if (renewed || said > 0) counts.updated += 1;
    else counts.skipped += 1;
  }
  return { created, updated, answers: [...columns.values()], counts };
}

/** Adds what is new of the answers that a list gives on a case; how many those are. */
function say(columns: Map<string, PlannedColumn>, { before, now, answers }: CaseDraft, ground: ImportGround): number {
  let said = 0;
  for (const { variable, answer } of answers) {
    const present = before && ground.answerOf(now.number, variable)?.answer;
    if (saysTheSame(present, answer)) continue;
    const column = columnOf(columns, variable);
    column.cases.push(now.number);
    column.answers.push(answer);
    said += 1;
  }
  return said;
}

function columnOf(columns: Map<string, PlannedColumn>, variable: string): PlannedColumn {
  const known = columns.get(variable);
  if (known !== undefined) return known;
  const column: PlannedColumn = { variable, cases: [], answers: [] };
  columns.set(variable, column);
  return column;
}

function saysTheSame(present: Answer | undefined, answer: Answer): boolean {
  return present !== undefined && sameAnswer(present, answer);
}

function planRow(row: IncomingCase, draft: Draft, ground: ImportGround): void {
  const match = matchCase(row, draft.index);
  if (!match.ok) {
    const { file, line } = row;
    draft.rejected.push({ file, line, reason: sentence('at.bare-line', { line, problem: match.error.message }) });
  } else if (match.value === undefined) planNew(row, draft, ground);
  else planKnown(row, match.value, { draft, ground });
}

function planNew(row: IncomingCase, draft: Draft, ground: ImportGround): void {
  const number = row.number ?? draft.nextNumber++;
  const created: Case = { ...fieldsOf(row), uuid: ground.newUuid(), number, status: { kind: 'included' } };
  draft.cases.set(number, { before: undefined, now: created, answers: row.answers });
  const namesake = addToIndex(draft.index, created);
  if (namesake !== undefined) {
    draft.warnings.push(
      sentence('import.same-title', { file: row.file, line: row.line, number, namesake: namesake.number }),
    );
  }
}

function planKnown(row: IncomingCase, known: Case, { draft, ground }: { draft: Draft; ground: ImportGround }): void {
  const planned = draft.cases.get(known.number) ?? { before: known, now: known, answers: [] };
  draft.cases.set(known.number, planned);
  const answers = new Map(planned.answers.map(({ variable, answer }) => [variable, answer]));
  for (const { variable, answer } of row.answers) {
    const present = planned.before && ground.answerOf(known.number, variable);
    if (present === undefined || present.coder === importer) answers.set(variable, answer);
    else if (!sameAnswer(present.answer, answer)) {
      draft.warnings.push(
        sentence('import.entered-stays', {
          file: row.file,
          line: row.line,
          variable,
          number: known.number,
          coder: present.coder,
        }),
      );
    }
  }
  planned.answers = [...answers].map(([variable, answer]) => ({ variable, answer }));
  planned.now = mergeFields(planned.now, row);
  addToIndex(draft.index, planned.now, known);
}

function fieldsOf(row: IncomingCase): Omit<Case, 'uuid' | 'number' | 'status'> {
  const { title, doi, citation, note } = row;
  return {
    title,
    ...(doi === undefined ? {} : { doi }),
    ...(citation === undefined ? {} : { citation }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The known case with what the row adds or renews. */
function mergeFields(known: Case, row: IncomingCase): Case {
  const citation = row.citation === undefined ? known.citation : { ...known.citation, ...row.citation };
  return { ...known, ...fieldsOf(row), ...(citation === undefined ? {} : { citation }) };
}
