import { type Answer, sameAnswer } from '../model/answer.ts';
import type { Case } from '../model/case.ts';
import type { IncomingCase } from './incoming-case.ts';
import { addToIndex, type CaseIndex, indexCases, matchCase, titleKey } from './match-case.ts';

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

export type PlannedAnswer = { readonly case: number; readonly variable: string; readonly answer: Answer };
export type RejectedRow = { readonly file: string; readonly line: number; readonly reason: string };

/** What an import will do; nothing is written while it is made. */
export type ImportPlan = {
  readonly created: readonly Case[];
  readonly updated: readonly Case[];
  readonly answers: readonly PlannedAnswer[];
  /** Cases that are new, that change, and that the list only repeats. */
  readonly counts: { readonly imported: number; readonly updated: number; readonly skipped: number };
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly string[];
};

type Draft = {
  readonly index: CaseIndex;
  readonly created: Case[];
  readonly updated: Case[];
  /** By case, so that a later file of the same import meets what an earlier one brings. */
  readonly answers: Map<number, PlannedAnswer[]>;
  readonly rejected: RejectedRow[];
  readonly warnings: string[];
  changed: number;
  skipped: number;
  nextNumber: number;
};

/**
 * Works out what the rows of a list change: each is a new case, fills or renews a known one, or says nothing new. An
 * answer that somebody other than `import` gave is never replaced; the plan tells where the list differs from it.
 * Planning the same list over the result changes nothing.
 */
export function planImport(rows: readonly IncomingCase[], ground: ImportGround): ImportPlan {
  const highest = ground.cases.reduce((most, known) => Math.max(most, known.number), 0);
  const draft: Draft = {
    index: indexCases(ground.cases),
    created: [],
    updated: [],
    answers: new Map(),
    rejected: [],
    warnings: [],
    changed: 0,
    skipped: 0,
    nextNumber: rows.reduce((most, row) => Math.max(most, row.number ?? 0), highest) + 1,
  };
  for (const row of rows) planRow(row, draft, ground);
  const { created, updated, rejected, warnings } = draft;
  const counts = { imported: created.length, updated: draft.changed, skipped: draft.skipped };
  return { created, updated, answers: [...draft.answers.values()].flat(), counts, rejected, warnings };
}

function planRow(row: IncomingCase, draft: Draft, ground: ImportGround): void {
  const match = matchCase(row, draft.index);
  if (!match.ok) {
    const { file, line } = row;
    draft.rejected.push({ file, line, reason: `Row ${String(line)}: ${match.error.message}` });
  } else if (match.value === undefined) planNew(row, draft, ground);
  else planKnown(row, match.value, { draft, ground });
}

function planNew(row: IncomingCase, draft: Draft, ground: ImportGround): void {
  const number = row.number ?? draft.nextNumber++;
  const [namesake] = draft.index.byTitle.get(titleKey(row.title)) ?? [];
  if (namesake !== undefined) {
    draft.warnings.push(
      `${row.file}, line ${String(row.line)}: case ${String(number)} has the same title as case ${String(namesake.number)}; both are kept.`,
    );
  }
  const created: Case = { ...fieldsOf(row), uuid: ground.newUuid(), number, status: { kind: 'included' } };
  draft.created.push(created);
  addToIndex(draft.index, created);
  draft.answers.set(
    number,
    row.answers.map((given) => ({ ...given, case: number })),
  );
}

function planKnown(row: IncomingCase, known: Case, { draft, ground }: { draft: Draft; ground: ImportGround }): void {
  const merged = mergeFields(known, row);
  const planned = draft.answers.get(known.number) ?? [];
  const answers = row.answers.flatMap((given) => {
    const earlier = planned.findLast(({ variable }) => variable === given.variable);
    const present =
      earlier === undefined ? ground.answerOf(known.number, given.variable) : { ...earlier, coder: 'import' };
    if (present === undefined) return [{ ...given, case: known.number }];
    if (sameAnswer(present.answer, given.answer)) return [];
    if (present.coder === 'import') return [{ ...given, case: known.number }];
    draft.warnings.push(
      `${row.file}, line ${String(row.line)}: ${given.variable} of case ${String(known.number)} differs from what ${present.coder} entered, which stays.`,
    );
    return [];
  });
  if (merged !== undefined) {
    draft.updated.push(merged);
    addToIndex(draft.index, merged);
  }
  draft.answers.set(known.number, [...planned, ...answers]);
  if (merged === undefined && answers.length === 0) draft.skipped += 1;
  else draft.changed += 1;
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

/** The known case with what the row adds or renews; undefined where that is nothing. */
function mergeFields(known: Case, row: IncomingCase): Case | undefined {
  const citation = row.citation === undefined ? known.citation : { ...known.citation, ...row.citation };
  const merged: Case = { ...known, ...fieldsOf(row), ...(citation === undefined ? {} : { citation }) };
  return JSON.stringify(merged) === JSON.stringify(known) ? undefined : merged;
}
