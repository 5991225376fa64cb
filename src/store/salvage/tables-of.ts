import type { Connection } from '../sqlite/connection.ts';
import { type TableColumns, tableColumns } from '../sqlite/table-columns.ts';

/** The tables of a project in the order in which they were made: what others point at comes first. */
export function tablesOf(connection: Connection): TableColumns[] {
  const names = connection
    .statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .pluck()
    .all() as string[];
  return names.map((name) => tableColumns(connection, name));
}
