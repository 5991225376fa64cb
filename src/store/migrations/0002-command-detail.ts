import type { Connection } from '../sqlite/connection.ts';

/** Lets an entry of the history say for programs what its sentence says for people: what it undid, what it named. */
export function commandDetail(connection: Connection): void {
  connection.exec('ALTER TABLE command ADD COLUMN detail TEXT CHECK (detail IS NULL OR json_valid(detail))');
}
