import type { Connection } from '../sqlite/connection.ts';

/** Names a coding, or, where `coder` is null, a final coding. */
export type AwaitingCoding = {
  readonly variable: number;
  readonly coder: number | null;
  readonly case: number;
  readonly version: number;
};

/** Whether a coding may still have several codes of a single choice: it is older than the change and not made again. */
export function awaitsChoice(connection: Connection, coding: AwaitingCoding): boolean {
  const statement = connection.statement(
    `SELECT 1 FROM recode WHERE case_key = @case AND variable_key = @variable AND coder_key IS @coder
      AND why = 'one-choice' AND version > @version`,
  );
  return statement.get(coding) !== undefined;
}
