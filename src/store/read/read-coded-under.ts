import type { Codebook } from '../../domain/model/codebook.ts';
import type { CodebookDecisionEntry } from '../../domain/model/codebook-change.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { Result } from '../../domain/model/result.ts';
import { codingNames } from '../answer-columns.ts';
import { rowOfOld } from '../history/old-row.ts';
import type { ReadableProject } from '../project-file.ts';
import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadChanges } from './load-changes.ts';
import { codingOf, type CodingRow, loadCodings } from './load-codings.ts';
import { loadRounds } from './load-rounds.ts';
import { loadNames, type Names } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadEarlierCodebooks, loadScheme, type Scheme } from './scheme.ts';

/** Codings by today's names, with what it takes to read them under an earlier version of the codebook. */
export type CodedUnder = {
  /** That version as it was; undefined where the project never had it. */
  readonly codebook: Codebook | undefined;
  readonly changes: readonly CodebookDecisionEntry[];
  readonly codings: readonly Coding[];
};

/** What was frozen in the round of that UUID, for the version that it was opened under. */
export function readFrozen(project: ReadableProject, uuid: string): Result<CodedUnder> {
  return reading(project, (connection) => {
    const { scheme, names } = ground(connection);
    const round = loadRounds(connection, names).find((one) => one.uuid === uuid);
    const codebook = round === undefined ? undefined : codebookOf(connection, scheme, round.codebookVersion);
    return { codebook, changes: loadChanges(connection), codings: round?.frozen ?? [] };
  });
}

/**
 * Codings as they stood when a version of the codebook gave way to the next; the present ones for the present version.
 * Codings made under it that reached the project later, by an import, are among them as they came.
 */
export function readCodedUnder(project: ReadableProject, version: number): Result<CodedUnder> {
  return reading(project, (connection) => {
    const { scheme, names } = ground(connection);
    const codebook = codebookOf(connection, scheme, version);
    return { codebook, changes: loadChanges(connection), codings: codingsUnder(connection, names, version) };
  });
}

function ground(connection: Connection): { readonly scheme: Scheme; readonly names: Names } {
  const scheme = loadScheme(connection);
  return { scheme, names: loadNames(connection, scheme, loadCoders(connection)) };
}

function codebookOf(connection: Connection, { codebook }: Scheme, version: number): Codebook | undefined {
  return [codebook, ...loadEarlierCodebooks(connection, codebook.version)].find((one) => one.version === version);
}

function codingsUnder(connection: Connection, names: Names, version: number): Coding[] {
  const next = connection.statement('SELECT min(command) FROM codebook_version WHERE version > ?').pluck().get(version);
  if (typeof next !== 'number') return loadCodings(connection, names);
  const then = rowsBefore(connection, next);
  const keys = new Set(then.map(keyOf));
  const since = connection
    .statement(`SELECT ${codingNames.join(', ')} FROM coding WHERE codebook_version <= ?`)
    .all(version) as CodingRow[];
  return [...then, ...since.filter((row) => !keys.has(keyOf(row)))]
    .sort(names.byCase)
    .map((row) => codingOf(row, names));
}

function keyOf({ variable_key, coder_key, case_key }: CodingRow): string {
  return `${variable_key} ${coder_key} ${case_key}`;
}

/** Rows that a command or a later one changed, as the first of these found them; rows that are new since are left out. */
function rowsBefore(connection: Connection, command: number): CodingRow[] {
  const sql = `SELECT old FROM (SELECT old, writer, min(history_key) FROM history WHERE table_name = 'coding' AND command >= @command
      AND key_1 IN (SELECT variable_key FROM variable) AND key_2 IN (SELECT coder_key FROM coder)
      AND key_3 IN (SELECT case_key FROM "case") GROUP BY key_1, key_2, key_3)
    WHERE writer < @command`;
  const rows = connection.statement(sql).pluck().all({ command }) as string[];
  const columns = columnsOf(connection, 'coding');
  return rows.map((old) => rowOfOld({ columns }, old) as CodingRow);
}
