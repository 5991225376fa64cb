import type { Connection } from '../sqlite/connection.ts';

/**
 * Lets an entry of the history say for programs what its sentence says for people: what it undid, what it named. And
 * tells from the index alone which tables a command left old rows of: most leave none of most.
 */
export function commandDetail(connection: Connection): void {
  connection.exec('ALTER TABLE command ADD COLUMN detail TEXT CHECK (detail IS NULL OR json_valid(detail))');
  connection.exec('DROP INDEX history_command');
  connection.exec('CREATE INDEX history_command ON history (command, table_name)');
}
