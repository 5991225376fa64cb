import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { answerColumns } from '../domain/cases/answer-columns.ts';
import { sameAnswer } from '../domain/model/answer.ts';
import type { Problem } from '../domain/model/app-error.ts';
import type { Case } from '../domain/model/case.ts';
import type { CaseField } from '../domain/model/case-query.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import type { Coding } from '../domain/model/coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { writeAnswer } from '../formats/answer/write-answer.ts';
import { writeStatus } from '../formats/pasted/case-status.ts';
import { copiedText, pastedCells } from '../formats/pasted/pasted-cells.ts';
import { type PasteColumn, type Pasted, readPasted } from '../formats/pasted/read-pasted.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { runCommand } from '../store/run-command.ts';
import { changedCases } from './case-edits.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type PasteInput = ParsedInput<'cases.paste'>;

const shownProblems = 50;

/** Cells of the list of cases to and from a spreadsheet. */
export function casePasteHandlers(session: Session): Pick<Handlers, 'cases.copy' | 'cases.paste'> {
  return {
    'cases.copy': (input) => copy(session, input),
    'cases.paste': (input) => session.inTurn(input.project, () => Promise.resolve(paste(session, input))),
  };
}

function copy(session: Session, input: ParsedInput<'cases.copy'>): Result<Output<'cases.copy'>> {
  const { project, coder, cases, columns } = input;
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const known = readCases(reading.value);
  if (!known.ok) return known;
  const positions = new Map(known.value.map(({ number }, position) => [number, position]));
  const answers = new Map(answerColumns(snapshot.value, coder).map((column) => [column.variable.id, column]));
  const { tokens } = snapshot.value.codebook;
  const rows = cases.map((number) => {
    const position = positions.get(number) ?? -1;
    return columns.map((id) => {
      const column = answers.get(id);
      const answer = column?.answers[column.answerOf[position] ?? -1];
      if (answer !== undefined) return writeAnswer(answer, tokens);
      const found = known.value[position];
      return found === undefined ? '' : fieldText(found, id);
    });
  });
  return ok({ text: copiedText(rows) });
}

function fieldText({ number, title, status }: Case, column: string): string {
  switch (column) {
    case 'case.number':
      return String(number);
    case 'case.title':
      return title;
    case 'case.status':
      return writeStatus(status);
    default:
      return '';
  }
}

function paste(session: Session, input: PasteInput): Result<Output<'cases.paste'>> {
  const { project, cases, text } = input;
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const { codebook } = snapshot.value;
  const columns = pasteColumns(input.columns, codebook);
  if (!columns.ok) return columns;
  const rows = pastedCells(text);
  // One cell over a selection fills all of it.
  const filled = rows.length === 1 && cases.length > 1 ? cases.map(() => rows[0] ?? []) : rows;
  if (filled.length > cases.length)
    return fail('invalid-input', sentence('paste.too-many-rows', { rows: rows.length, cases: cases.length }));
  const pasted = readPasted(filled, columns.value, codebook.tokens);
  if (pasted.problems.length > 0) return refuse(pasted.problems);
  if (pasted.cells === 0) return fail('invalid-input', sentence('paste.nothing'));
  return writePasted(session, { input, pasted, snapshot: snapshot.value });
}

function refuse(problems: readonly Problem[]): Result<never> {
  return fail('invalid-input', sentence('paste.unreadable', { cells: problems.length }), {
    problems: problems.slice(0, shownProblems),
  });
}

const fields: Readonly<Partial<Record<string, PasteColumn>>> = {
  'case.number': { kind: 'number', label: 'Number' },
  'case.title': { kind: 'title', label: 'Title' },
  'case.status': { kind: 'status', label: 'Status' },
} satisfies Record<CaseField, PasteColumn>;

function pasteColumns(ids: readonly string[], codebook: Codebook): Result<PasteColumn[]> {
  const columns: PasteColumn[] = [];
  for (const id of ids) {
    const variable = findVariable(codebook, id);
    const column = variable === undefined ? fields[id] : variableColumn(variable);
    if (column === undefined) return fail('not-found', sentence('paste.no-column', { id }));
    columns.push(column);
  }
  return ok(columns);
}

function variableColumn(variable: Extract<PasteColumn, { kind: 'variable' }>['variable']): PasteColumn {
  return { kind: 'variable', label: variable.label, variable };
}

type Writing = { readonly input: PasteInput; readonly pasted: Pasted; readonly snapshot: Snapshot };

function writePasted(session: Session, { input, pasted, snapshot }: Writing): Result<Output<'cases.paste'>> {
  const { coder, cases } = input;
  const project = session.writing(input.project);
  if (!project.ok) return project;
  const changes = pasted.fields.map(({ row, ...change }) => ({ ...change, number: cases[row] ?? 0 }));
  const changed = changedCases(project.value, changes);
  if (!changed.ok) return changed;
  const codings = pastedCodings(project.value, { input, pasted, snapshot });
  if (!codings.ok) return codings;
  const rows = new Set([...pasted.answers, ...pasted.fields].map(({ row }) => row)).size;
  const summary = sentence('paste.done', { coder, cells: pasted.cells, rows });
  const entry = entrySince(project.value);
  const done = runCommand(project.value, { kind: 'paste', by: coder, summary }, (write) => {
    if (codings.value.length > 0) write.putCoders(newCoder(session, snapshot, coder));
    return ok(write.putCases(changed.value).written + write.putCodings(codings.value).written);
  });
  return done.ok ? ok({ cells: pasted.cells, ...entry() }) : done;
}

/**
 * The codings that the cells ask for, variable by variable: with the grounds that stand beside the coder's answers, and
 * without attributes that hold the value already, whoever gave it.
 */
function pastedCodings(project: ReadableProject, { input, pasted, snapshot }: Writing): Result<Coding[]> {
  const { coder, cases } = input;
  const given = pasted.answers.map(({ row, ...rest }) => ({ ...rest, case: cases[row] ?? 0 }));
  const variables = [...new Set(given.map(({ variable }) => variable))];
  const present = readCodingsOf(project, { cases: [...new Set(given.map((one) => one.case))], variables });
  if (!present.ok) return present;
  const attributes = new Set(variables.filter((id) => findVariable(snapshot.codebook, id)?.role === 'attribute'));
  const known = new Map(
    present.value
      .filter((one) => one.coder === coder || attributes.has(one.variable))
      .map((one) => [`${String(one.case)} ${one.variable}`, one]),
  );
  const codebookVersion = snapshot.codebook.version;
  const codings = given.flatMap((one): Coding[] => {
    const before = known.get(`${String(one.case)} ${one.variable}`);
    const holds = before !== undefined && attributes.has(one.variable) && sameAnswer(before.answer, one.answer);
    const evidence = before?.coder === coder ? before.evidence : {};
    return holds ? [] : [{ ...one, coder, evidence, codebookVersion }];
  });
  return ok([...Map.groupBy(codings, ({ variable }) => variable).values()].flat());
}

function newCoder(session: Session, { coders }: Snapshot, name: string): Coder[] {
  if (coders.some((coder) => coder.name === name)) return [];
  return [{ uuid: session.surroundings.ids(), name, kind: coderKindOf(name) }];
}
