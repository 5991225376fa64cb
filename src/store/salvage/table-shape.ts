import type { Connection } from '../sqlite/connection.ts';

/** What must be known of a table to carry its rows over. */
export type TableShape = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Its primary key: integers, in the order of the index. */
  readonly key: readonly string[];
};

/** The tables of a project in the order in which they were made: what others point at comes first. */
export function tableShapes(connection: Connection): TableShape[] {
  const names = connection
    .statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .pluck()
    .all() as string[];
  return names.map((name) => {
    const columns = connection.statement('SELECT name, pk FROM pragma_table_info(?)').all(name) as {
      name: string;
      pk: number;
    }[];
    const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
    return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
  });
}
