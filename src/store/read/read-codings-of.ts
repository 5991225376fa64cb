import type { Coding } from '../../domain/model/coding.ts';
import type { Result } from '../../domain/model/result.ts';
import { codingNames } from '../answer-columns.ts';
import type { ReadableProject } from '../project-file.ts';
import { codingOf, type CodingRow } from './load-codings.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** A coding with the moment of its last change. */
export type DatedCoding = Coding & { readonly at: string };

/** Cases by number, and variables by id; all variables where left out. */
export type Wanted = { readonly cases: readonly number[]; readonly variables?: readonly string[] };

/** From a case the primary key leads to its codings by variable and coder; an index on the case would slow every import. */
const sql = `SELECT ${codingNames.map((name) => `coding.${name}`).join(', ')}, command.at
  FROM json_each(@cases) AS given JOIN "case" ON "case".number = given.value CROSS JOIN variable CROSS JOIN coder
  JOIN coding ON coding.variable_key = variable.variable_key AND coding.coder_key = coder.coder_key
    AND coding.case_key = "case".case_key
  JOIN command ON command.seq = coding.command
  WHERE @variables IS NULL OR variable.id IN (SELECT value FROM json_each(@variables))`;

/** What everybody said of some cases, by case, variable and coder; cases and variables that there are not give nothing. */
export function readCodingsOf(project: ReadableProject, { cases, variables }: Wanted): Result<DatedCoding[]> {
  return reading(project, (connection) => {
    const names = loadNames(connection, loadScheme(connection), loadCoders(connection));
    const rows = connection.statement(sql).all({
      cases: JSON.stringify(cases),
      variables: variables === undefined ? null : JSON.stringify(variables),
    }) as (CodingRow & { at: string })[];
    return rows.sort(names.byCase).map((row) => ({ ...codingOf(row, names), at: row.at }));
  });
}
