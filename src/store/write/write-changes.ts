import type { CodebookDecisionEntry } from '../../domain/model/codebook-change.ts';
import type { Recode } from '../../domain/model/recode.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

/** Writes changes to the decision log; there is one a version. */
export function writeChanges({ connection, command }: WriteContext, entries: readonly CodebookDecisionEntry[]): void {
  for (const { change, counts, ...entry } of entries) {
    const constants = { ...entry, change: JSON.stringify(change), counts: JSON.stringify(counts), command };
    upsertRow(connection, { table: 'codebook_change', key: ['version'], constants });
  }
}

/** Adds what is to be coded again; what is asked for already stays as it is. */
export function writeRecodes({ connection, command, directory }: WriteContext, recodes: readonly Recode[]): void {
  const statement = connection.statement(
    `INSERT INTO recode (version, variable_key, case_key, coder_key, code_key, why, reason, command)
      SELECT @version, @variable, @case, @coder, @code, @why, @reason, @command WHERE NOT EXISTS (
        SELECT 1 FROM recode WHERE case_key = @case AND variable_key = @variable AND version = @version
          AND coder_key IS @coder)`,
  );
  for (const { case: number, variable: id, coder, version, why, code, reason } of recodes) {
    const variable = directory.variable(id);
    statement.run({
      version,
      variable: variable.key,
      case: directory.case(number),
      coder: coder === null ? null : directory.coder(coder),
      code: code === null ? null : (variable.codes.get(code) ?? null),
      why,
      reason,
      command,
    });
  }
}
