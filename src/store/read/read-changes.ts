import type { CodebookStep } from '../../domain/model/codebook-change.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Recode } from '../../domain/model/recode.ts';
import type { Result } from '../../domain/model/result.ts';
import { oldValueSql } from '../history/old-row.ts';
import type { ReadableProject } from '../project-file.ts';
import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadChanges, loadRecodes } from './load-changes.ts';
import { loadCodings, loadFinals } from './load-codings.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** Everything that is coded of some variables, by case. */
export type CodedVariables = { readonly codings: readonly Coding[]; readonly finalCodings: readonly FinalCoding[] };

/** The codings and final codings of some variables, and whatever changes of the codebook asked to code again. */
export function readCoded(
  project: ReadableProject,
  wanted: (variable: string) => boolean,
): Result<CodedVariables & { readonly recodes: readonly Recode[] }> {
  return reading(project, (connection) => {
    const scheme = loadScheme(connection);
    const names = loadNames(connection, scheme, loadCoders(connection));
    const variables = scheme.variables.filter(({ id }) => wanted(id));
    return {
      codings: variables.flatMap(({ key }) => loadCodings(connection, names, key)),
      finalCodings: variables.flatMap(({ key }) => loadFinals(connection, names, key)),
      recodes: loadRecodes(connection, names).filter(({ variable }) => wanted(variable)),
    };
  });
}

/** How the codebook came to be as it is, oldest version first. */
export function readCodebookLog(project: ReadableProject): Result<CodebookStep[]> {
  return reading(project, (connection) => {
    const changes = new Map(loadChanges(connection).map((entry) => [entry.version, entry]));
    const versions = connection.statement(madeSql(connection)).all() as Pick<
      CodebookStep,
      'version' | 'at' | 'by' | 'summary'
    >[];
    return versions.map((row) => changes.get(row.version) ?? { ...row, change: null, counts: [] });
  });
}

/** Each version with the command that made it; what was added to it later, as codes by an import, made no other version. */
function madeSql(connection: Connection): string {
  const writer = oldValueSql({ columns: columnsOf(connection, 'codebook_version') }, 'command');
  const past = `FROM history WHERE table_name = 'codebook_version' AND key_1 = version`;
  const first = `(SELECT ${writer} ${past} AND operation = 'update' AND history_key > coalesce((
    SELECT max(history_key) ${past} AND operation = 'delete'), 0) ORDER BY history_key LIMIT 1)`;
  return `SELECT version, at, by, summary FROM codebook_version
    JOIN command ON seq = coalesce(${first}, codebook_version.command) ORDER BY version`;
}
