import type { Connection } from '../sqlite/connection.ts';
import type { TableColumns } from '../sqlite/table-columns.ts';

/** How many codes an answer says are present: its words less those of codes not reported. */
const codesPresent = `1 + length(codes) - length(replace(codes, ' ', '')) - length(codes) + length(replace(codes, '?', ''))`;

/**
 * Asks again to look at answers with several codes of what has become a single choice, where what asked for it is lost:
 * without that they could not stand. A sentence where there are some.
 */
export function mendChoices(connection: Connection, tables: readonly TableColumns[]): string[] {
  if (!tables.some(({ name }) => name === 'recode')) return [];
  const rows = askAgain(connection, 'coding', 'coder_key') + askAgain(connection, 'final_coding', 'NULL');
  return rows === 0 ? [] : [`${rows} answers with several codes where one is allowed were put into the recode queue.`];
}

function askAgain(connection: Connection, table: 'coding' | 'final_coding', coder: string): number {
  const sql = `INSERT INTO recode (version, variable_key, case_key, coder_key, why, reason, command)
    SELECT codebook.version, variable_key, case_key, ${coder}, 'one-choice', 'One code is allowed', answer.command
      FROM ${table} AS answer JOIN variable USING (variable_key), codebook
      WHERE variable.kind = 'single' AND answer.codebook_version < codebook.version AND ${codesPresent} > 1
        AND NOT EXISTS (SELECT 1 FROM recode WHERE recode.case_key = answer.case_key
          AND recode.variable_key = answer.variable_key AND recode.coder_key IS ${coder === 'NULL' ? coder : `answer.${coder}`}
          AND recode.why = 'one-choice' AND recode.version > answer.codebook_version)`;
  return connection.statement(sql).run().changes;
}
