import type { Connection } from './connection.ts';

/** The names of a table's columns, in their order, as the file itself has them. */
export function columnsOf(connection: Connection, table: string): string[] {
  return connection.statement("SELECT name FROM pragma_table_info(?, 'main')").pluck().all(table) as string[];
}
