import { sentence } from '../../../domain/model/sentences/sentence.ts';
import type { Connection } from '../../sqlite/connection.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Repairing } from './repairing.ts';

const reason = sentence('merge.ask-again');

/**
 * Lets the recode queue ask for one code where a coding came with several that the codebook, changed on the other copy,
 * no longer allows.
 */
export function askAgain({ connection, writer }: Repairing): void {
  const version = Number(connection.statement('SELECT version FROM codebook').pluck().get());
  for (const [table, coder] of [
    ['coding', 'coder_key'],
    ['final_coding', 'NULL'],
  ] as const) {
    for (const row of unasked(connection, table, coder)) ask(connection, writer, { ...row, version });
  }
}

type Unasked = { readonly variable: number; readonly case: number; readonly coder: number | null };

function unasked(connection: Connection, table: string, coder: string): Unasked[] {
  const sql = `SELECT t.variable_key AS variable, t.case_key AS "case", ${coder === 'NULL' ? 'NULL' : `t.${coder}`} AS coder
    FROM "${table}" AS t JOIN variable USING (variable_key) WHERE variable.kind = 'single' AND t.codes LIKE '% %'
    AND t.codes NOT LIKE '?%' AND substr(t.codes, instr(t.codes, ' ') + 1, 1) <> '?'
    AND NOT EXISTS (SELECT 1 FROM recode WHERE recode.case_key = t.case_key AND recode.variable_key = t.variable_key
      AND recode.coder_key IS ${coder === 'NULL' ? 'NULL' : `t.${coder}`} AND recode.why = 'one-choice'
      AND recode.version > t.codebook_version)`;
  return connection.statement(sql).all() as Unasked[];
}

function ask(connection: Connection, writer: RowWriter, of: Unasked & { readonly version: number }): void {
  connection
    .statement(
      `INSERT INTO recode (version, variable_key, case_key, coder_key, code_key, why, reason, command)
        VALUES (@version, @variable, @case, @coder, NULL, 'one-choice', '${reason}', @command)`,
    )
    .run({ ...of, command: writer.command });
}
