import type { Coding } from '../../domain/model/coding.ts';
import { columnsOfAnswer } from '../answer-columns.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRows } from '../sqlite/upsert.ts';
import { answerProblem } from './answer-problem.ts';
import { awaitsChoice } from './awaits-choice.ts';
import type { WriteContext } from './context.ts';
import { doneRefusal } from './done-cases.ts';
import type { VariableEntry } from './directory.ts';
import type { CodingKey, Written } from './write.ts';

/** How many codings are sorted by variable and coder at a time: some 1,000 cases of a wide sheet. */
const chunkSize = 20_000;

/** Whether a coder changes what was said, or a change of the codebook writes it in other codes. */
export type Writing = 'coding' | 'rewriting';

/** Adds or replaces codings: see `Write.putCodings` and `Write.rewriteCodings`. */
export function writeCodings(context: WriteContext, codings: Iterable<Coding>, writing: Writing = 'coding'): Written {
  let given = 0;
  let written = 0;
  for (const chunk of chunks(codings)) {
    given += chunk.length;
    for (const group of groups(chunk)) {
      const changed = writeGroup(context, group);
      if (writing === 'coding' && changed > 0) refuseDone(context, group);
      written += changed;
    }
  }
  return { written, unchanged: given - written };
}

/** Deletes codings: see `Write.deleteCodings`. */
export function deleteCodings({ connection, directory }: WriteContext, keys: Iterable<CodingKey>): Written {
  const statement = connection.statement(
    'DELETE FROM coding WHERE variable_key = ? AND coder_key = ? AND case_key = ?',
  );
  let given = 0;
  let written = 0;
  for (const { variable, coder, case: number } of keys) {
    given += 1;
    const coderKey = directory.coder(coder);
    const { changes } = statement.run(directory.variable(variable).key, coderKey, directory.case(number));
    const round = changes === 0 ? undefined : directory.doneBy(coderKey).get(directory.case(number));
    if (round !== undefined) throw doneRefusal(coder, [{ number, round }]);
    written += changes;
  }
  return { written, unchanged: given - written };
}

function* chunks(codings: Iterable<Coding>): Generator<Coding[]> {
  let chunk: Coding[] = [];
  for (const coding of codings) {
    chunk.push(coding);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Codings of one variable, coder and codebook version, which are written together. */
type Group = {
  readonly variable: string;
  readonly coder: string;
  readonly version: number;
  readonly codings: Coding[];
};

function groups(codings: readonly Coding[]): Group[] {
  const found = new Map<string, Group>();
  for (const coding of codings) {
    const { variable, coder, codebookVersion: version } = coding;
    const name = `${variable} ${version} ${coder}`;
    let group = found.get(name);
    if (group === undefined) {
      group = { variable, coder, version, codings: [] };
      found.set(name, group);
    }
    group.codings.push(coding);
  }
  return [...found.values()];
}

function writeGroup(context: WriteContext, { variable: id, coder: name, version, codings }: Group): number {
  const { connection, command, directory } = context;
  const variable = directory.variable(id);
  const coder = directory.coder(name);
  if (!directory.hasVersion(version))
    throw new Refusal('invalid-input', `The codebook never had a version ${version}.`);
  const keys = { variable_key: variable.key, coder_key: coder, codebook_version: version, command };
  const key = ['variable_key', 'coder_key', 'case_key'] as const;
  const rows = codings.map((coding) => rowOf(context, variable, coding));
  if (variable.role === 'attribute')
    deleteOthers(
      context,
      rows.map((row) => row.lean[0]),
      keys,
    );
  // Most rows have an answer and nothing else: bound to four columns they cost a third less.
  if (rows.every(({ rest }) => rest === undefined)) {
    const target = { table: 'coding', key, constants: { ...keys, ...noRest }, columns: leanColumns } as const;
    return upsertRows(
      connection,
      target,
      rows.map(({ lean }) => lean),
    );
  }
  const target = { table: 'coding', key, constants: keys, columns: [...leanColumns, ...restColumns] } as const;
  return upsertRows(
    connection,
    target,
    rows.map(({ lean, rest }) => [...lean, ...(rest ?? emptyRest)]),
  );
}

/** What a coder marked done stays as it is; a row that holds already what is given is no change. */
function refuseDone({ connection, command, directory }: WriteContext, { variable, coder, codings }: Group): void {
  const coderKey = directory.coder(coder);
  const done = directory.doneBy(coderKey);
  if (done.size === 0) return;
  const isWritten = connection.statement(
    'SELECT 1 FROM coding WHERE variable_key = ? AND coder_key = ? AND case_key = ? AND command = ?',
  );
  const changed = codings.flatMap(({ case: number }) => {
    const round = done.get(directory.case(number));
    const row = [directory.variable(variable).key, coderKey, directory.case(number), command];
    return round === undefined || isWritten.get(...row) === undefined ? [] : [{ number, round }];
  });
  if (changed.length > 0) throw doneRefusal(coder, changed);
}

const leanColumns = ['case_key', 'codes', 'number', 'state'] as const;
const restColumns = ['text', 'other', 'rationale', 'quote', 'page', 'confidence'] as const;
const noRest = { text: null, other: null, rationale: null, quote: null, page: null, confidence: null };
const emptyRest: Rest = [null, null, null, null, null, null];

type Text = string | null;
type Rest = readonly [Text, Text, Text, Text, Text, Text];
type Row = { readonly lean: readonly [number, Text, number | null, string]; readonly rest: Rest | undefined };

function rowOf({ connection, directory }: WriteContext, variable: VariableEntry, coding: Coding): Row {
  const problem = answerProblem(coding.answer, variable, () =>
    awaitsChoice(connection, {
      variable: variable.key,
      coder: directory.coder(coding.coder),
      case: directory.case(coding.case),
      version: coding.codebookVersion,
    }),
  );
  if (problem !== undefined)
    throw new Refusal('invalid-input', `Case ${coding.case}, coder ${coding.coder}: ${problem}`);
  const { codes, number, state, text, other } = columnsOfAnswer(coding.answer, variable.codes);
  const { rationale, quote, page, confidence } = coding.evidence;
  const rest: Rest = [text, other, rationale ?? null, quote ?? null, page ?? null, confidence ?? null];
  return {
    lean: [directory.case(coding.case), codes, number, state],
    rest: rest.some((value) => value !== null) ? rest : undefined,
  };
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
  const statement = connection.statement(
    'DELETE FROM coding WHERE variable_key = ? AND coder_key = ? AND case_key = ?',
  );
  for (const other of others) for (const caseKey of cases) statement.run(variable_key, other, caseKey);
}
