import type { Coding } from '../../domain/model/coding.ts';
import { assignmentsOf, type Round } from '../../domain/model/round.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { codingNames, columnsOfAnswer } from '../answer-columns.ts';
import { queries } from '../queries.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRow, upsertRows } from '../sqlite/upsert.ts';
import { answerProblem } from './answer-problem.ts';
import type { WriteContext } from './context.ts';

/** Adds rounds, or replaces those of the same UUID: see `Write.putRounds`. */
export function writeRounds(context: WriteContext, rounds: readonly Round[]): void {
  for (const round of rounds) writeRound(context, round);
  context.directory.forget();
}

function writeRound(context: WriteContext, round: Round): void {
  const { connection, command } = context;
  const known = connection.first(queries.selectFrom('round').select('round_key').where('uuid', '=', round.uuid));
  const constants = {
    round_key: known?.round_key ?? null,
    uuid: round.uuid,
    title: round.title,
    codebook_version: round.codebookVersion,
    opened: round.opened,
    closed: round.closed ?? null,
    command,
  };
  const { key } = upsertRow(connection, { table: 'round', key: ['round_key'], constants });
  const roundKey = known?.round_key ?? key;
  writeMembers(context, roundKey, round);
  writeAssignments(context, roundKey, round);
  writeDone(context, roundKey, round.done ?? []);
  writeFrozen(context, roundKey, round.frozen);
}

function writeMembers({ connection, command, directory }: WriteContext, round: number, { cases, coders }: Round): void {
  const caseKeys = [...new Set(cases)].map((number) => directory.case(number));
  const coderKeys = [...new Set(coders)].map((name) => directory.coder(name));
  // Keys are integers: given as one JSON value they need no variable each, of which a statement has a limited number.
  connection
    .statement('DELETE FROM round_case WHERE round_key = ? AND case_key NOT IN (SELECT value FROM json_each(?))')
    .run(round, JSON.stringify(caseKeys));
  connection
    .statement('DELETE FROM round_coder WHERE round_key = ? AND coder_key NOT IN (SELECT value FROM json_each(?))')
    .run(round, JSON.stringify(coderKeys));
  const constants = { round_key: round, command };
  upsertRows(
    connection,
    { table: 'round_case', key: ['round_key', 'case_key'], constants, columns: ['case_key', 'position'] },
    caseKeys.map((caseKey, position) => [caseKey, position]),
  );
  upsertRows(
    connection,
    { table: 'round_coder', key: ['round_key', 'coder_key'], constants, columns: ['coder_key', 'position'] },
    coderKeys.map((coderKey, position) => [coderKey, position]),
  );
}

const placeKey = ['round_key', 'coder_key', 'case_key'] as const;

function writeAssignments({ connection, command, directory }: WriteContext, round: number, plan: Round): void {
  const rows = assignmentsOf(plan).flatMap(({ coder, cases }) =>
    [...new Set(cases)].map((number) => [directory.coder(coder), directory.case(number)] as const),
  );
  connection
    .statement(
      `DELETE FROM round_assignment WHERE round_key = ? AND (coder_key, case_key) NOT IN (
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))`,
    )
    .run(round, JSON.stringify(rows));
  const columns = ['coder_key', 'case_key'] as const;
  const constants = { round_key: round, command };
  upsertRows(connection, { table: 'round_assignment', key: placeKey, constants, columns }, rows);
}

/** A mark that is there stays as it was first set; to undo it is the one way back. */
function writeDone(
  { connection, command, directory }: WriteContext,
  round: number,
  done: NonNullable<Round['done']>,
): void {
  const statement = connection.statement(
    `INSERT INTO round_done (round_key, coder_key, case_key, at, command) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING`,
  );
  for (const { coder, case: number, at } of done)
    statement.run(round, directory.coder(coder), directory.case(number), at, command);
}

const frozenKey = ['round_key', 'variable_key', 'coder_key', 'case_key'] as const;

function currentVersion({ connection }: WriteContext): number {
  return Number(connection.statement('SELECT version FROM codebook').pluck().get());
}

/** What a coder said before discussion is only ever added to: the file refuses to write over a frozen coding. */
function writeFrozen(context: WriteContext, round: number, codings: readonly Coding[]): void {
  const { connection, command, directory } = context;
  const rows = codings.map(({ variable: id, coder, case: number, answer, evidence, codebookVersion }) => {
    const variable = directory.variable(id);
    // What was said under an earlier version keeps the form that it had then.
    const problem = answerProblem(answer, variable, () => codebookVersion < currentVersion(context));
    if (problem !== undefined)
      throw new Refusal('invalid-input', sentence('coding.frozen-refused', { number, coder, problem }));
    const columns = columnsOfAnswer(answer, variable.codes);
    const place = [variable.key, directory.coder(coder), directory.case(number), codebookVersion] as const;
    const value = [columns.codes, columns.number, columns.state, columns.text, columns.other] as const;
    const { rationale, quote, page, confidence } = evidence;
    return [...place, ...value, rationale ?? null, quote ?? null, page ?? null, confidence ?? null];
  });
  const constants = { round_key: round, command };
  upsertRows(connection, { table: 'frozen_coding', key: frozenKey, constants, columns: codingNames }, rows);
}
