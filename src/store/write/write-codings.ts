import type { Answer } from '../../domain/model/answer.ts';
import type { Coding, Evidence } from '../../domain/model/coding.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { type AnswerColumns, columnsOfAnswer, evidenceNames } from '../answer-columns.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRows } from '../sqlite/upsert.ts';
import { answerProblem } from './answer-problem.ts';
import { appendCodings, standAfterAll } from './append-codings.ts';
import { awaitsChoice } from './awaits-choice.ts';
import type { WriteContext } from './context.ts';
import type { VariableEntry } from './directory.ts';
import { doneRefusal } from './done-cases.ts';
import type { CodingColumn, CodingKey, Written } from './write.ts';

/** How many codings are sorted by variable and coder at a time: some 2,000 cases of a wide sheet. */
const chunkSize = 50_000;

/** Whether a coder changes what was said, or a change of the codebook writes it in other codes. */
export type Writing = 'coding' | 'rewriting';

/** Adds or replaces codings: see `Write.putCodings` and `Write.rewriteCodings`. */
export function writeCodings(context: WriteContext, codings: Iterable<Coding>, writing: Writing = 'coding'): Written {
  return writeGroups(context, groupsOf(codings), writing);
}

/** Adds or replaces codings given in columns: see `Write.putColumns`. */
export function writeColumns(context: WriteContext, columns: Iterable<CodingColumn>): Written {
  return writeGroups(context, columns, 'coding');
}

function writeGroups(context: WriteContext, groups: Iterable<Group>, writing: Writing): Written {
  let given = 0;
  let written = 0;
  for (const group of groups) {
    given += group.cases.length;
    const changed = writeGroup(context, group);
    if (writing === 'coding' && changed > 0) refuseDone(context, group);
    written += changed;
  }
  return { written, unchanged: given - written };
}

/** Deletes codings: see `Write.deleteCodings`. */
export function deleteCodings({ connection, directory }: WriteContext, keys: Iterable<CodingKey>): Written {
  const remove = remover(connection);
  let given = 0;
  let written = 0;
  for (const { variable, coder, case: number } of keys) {
    given += 1;
    const coderKey = directory.coder(coder);
    const key = [directory.variable(variable).key, coderKey, directory.case(number)];
    const changes = remove(key);
    const round = changes === 0 ? undefined : directory.doneBy(coderKey).get(directory.case(number));
    if (round !== undefined) throw doneRefusal(coder, [{ number, round }]);
    written += changes;
  }
  return { written, unchanged: given - written };
}

/** Codings that are written together, with what is said to them where anything is. */
type Group = CodingColumn & { readonly evidence?: readonly Evidence[] };
/** One that grows; the codings themselves are let go of as they come. */
type Growing = Group & {
  readonly cases: number[];
  readonly answers: Answer[];
  readonly evidence: Evidence[];
};

/** All codings in their groups, so many at a time. */
function* groupsOf(codings: Iterable<Coding>): Generator<Group> {
  let found = new Map<string, Growing>();
  let group: Growing | undefined;
  let count = 0;
  for (const coding of codings) {
    if (group === undefined || !belongs(coding, group)) group = groupOf(coding, found);
    group.cases.push(coding.case);
    group.answers.push(coding.answer);
    group.evidence.push(coding.evidence);
    count += 1;
    if (count < chunkSize) continue;
    yield* found.values();
    found = new Map();
    group = undefined;
    count = 0;
  }
  yield* found.values();
}

function belongs({ variable, coder, codebookVersion }: Coding, group: Group): boolean {
  return variable === group.variable && coder === group.coder && codebookVersion === group.codebookVersion;
}

function groupOf({ variable, coder, codebookVersion }: Coding, found: Map<string, Growing>): Growing {
  const name = `${variable} ${codebookVersion} ${coder}`;
  const group = found.get(name) ?? { variable, coder, codebookVersion, cases: [], answers: [], evidence: [] };
  found.set(name, group);
  return group;
}

function writeGroup(context: WriteContext, group: Group): number {
  const { variable: id, coder: name, codebookVersion: version, cases, evidence = [] } = group;
  const { connection, command, directory } = context;
  const variable = directory.variable(id);
  const coder = directory.coder(name);
  if (!directory.hasVersion(version))
    throw new Refusal('invalid-input', sentence('codebook.never-had-version', { version }));
  const keys = { variable_key: variable.key, coder_key: coder, codebook_version: version, command };
  const caseKeys = directory.cases(cases);
  const answers = answersOf(context, variable, group);
  if (variable.role === 'attribute') deleteOthers(context, caseKeys, keys);
  const grounds = evidenceNames.filter((column) => evidence.some((one) => one[column] !== undefined));
  const appending = { variable: variable.key, coder, version, command, caseKeys, answers };
  if (grounds.length === 0 && standAfterAll(connection, appending)) return appendCodings(connection, appending);
  // Most rows have an answer and little else: what none of them has is not bound row by row.
  const values = valueColumns.filter((column) => answers.some((answer) => answer[column] !== null));
  return upsertRows(
    connection,
    {
      table: 'coding',
      key: ['variable_key', 'coder_key', 'case_key'],
      constants: { ...keys, ...without([...values, ...grounds]) },
      columns: ['case_key', 'state', ...values, ...grounds],
    },
    answers.map((answer, place) => [
      caseKeys[place] ?? null,
      answer.state,
      ...values.map((column) => answer[column]),
      ...grounds.map((column) => evidence[place]?.[column] ?? null),
    ]),
  );
}

/** What a coder marked done stays as it is; a row that holds already what is given is no change. */
function refuseDone({ connection, command, directory }: WriteContext, { variable, coder, cases }: Group): void {
  const coderKey = directory.coder(coder);
  const done = directory.doneBy(coderKey);
  if (done.size === 0) return;
  const isWritten = connection.statement(
    'SELECT 1 FROM coding WHERE variable_key = ? AND coder_key = ? AND case_key = ? AND command = ?',
  );
  const changed = cases.flatMap((number) => {
    const round = done.get(directory.case(number));
    const row = [directory.variable(variable).key, coderKey, directory.case(number), command];
    return round === undefined || isWritten.get(...row) === undefined ? [] : [{ number, round }];
  });
  if (changed.length > 0) throw doneRefusal(coder, changed);
}

const valueColumns = ['codes', 'number', 'text', 'other'] as const;
type Optional = (typeof valueColumns)[number] | (typeof evidenceNames)[number];

function without(bound: readonly Optional[]): Partial<Record<Optional, null>> {
  const rest = [...valueColumns, ...evidenceNames].filter((column) => !bound.includes(column));
  return Object.fromEntries(rest.map((column) => [column, null]));
}

/** The columns of each answer; one that many share, as those of a list do, is looked at once. */
function answersOf(
  { connection, directory }: WriteContext,
  variable: VariableEntry,
  { answers, cases, coder, codebookVersion: version }: Group,
): AnswerColumns[] {
  const known = new Map<Answer, AnswerColumns>();
  return answers.map((answer, place) => {
    const before = known.get(answer);
    if (before !== undefined) return before;
    const number = cases[place] ?? 0;
    const problem = answerProblem(answer, variable, () => {
      const key = { variable: variable.key, coder: directory.coder(coder), case: directory.case(number) };
      return awaitsChoice(connection, { ...key, version });
    });
    if (problem !== undefined)
      throw new Refusal('invalid-input', sentence('coding.refused', { number, coder, problem }));
    const columns = columnsOfAnswer(answer, variable.codes);
    if (!dependsOnCase(answer, variable)) known.set(answer, columns);
    return columns;
  });
}

/** Several codes of a single choice are taken from a coding that is older than the choice, and from no other. */
function dependsOnCase(answer: Answer, variable: VariableEntry): boolean {
  return variable.kind === 'single' && answer.kind === 'codes' && answer.codes.length > 1;
}

type Keys = { readonly variable_key: number; readonly coder_key: number };

/** An attribute has one value a case: what other coders said of these cases gives way. */
function deleteOthers({ connection }: WriteContext, cases: readonly number[], { variable_key, coder_key }: Keys): void {
  const others = connection
    .statement(
      `SELECT coder_key FROM coder WHERE coder_key <> ? AND EXISTS (
        SELECT 1 FROM coding WHERE coding.variable_key = ? AND coding.coder_key = coder.coder_key)`,
    )
    .pluck()
    .all(coder_key, variable_key);
  const remove = remover(connection);
  for (const other of others) for (const caseKey of cases) remove([variable_key, Number(other), caseKey]);
}

/** Deletes a coding with the links of the passages that were evidence for it; gives how many codings went. */
function remover(connection: Connection): (key: readonly number[]) => number {
  const where = 'WHERE variable_key = ? AND coder_key = ? AND case_key = ?';
  const unlink = connection.statement(`DELETE FROM passage_coding ${where}`);
  const remove = connection.statement(`DELETE FROM coding ${where}`);
  return (key) => {
    unlink.run(...key);
    return remove.run(...key).changes;
  };
}
