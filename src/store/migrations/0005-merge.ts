import type { Connection } from '../sqlite/connection.ts';
import { makeTables, type Table } from './make-tables.ts';

/**
 * The table that came with this migration: versions of rows that a merge brought and that do not show. The keys are those
 * of the row that they are versions of, `content` that row as the history would hold it, NULL where it was deleted.
 */
export const mergeTables: readonly Table[] = [
  {
    name: 'rival',
    key: ['rival_key'],
    create: `CREATE TABLE rival (rival_key INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL,
      key_1 INTEGER NOT NULL, key_2 INTEGER, key_3 INTEGER, key_4 INTEGER, writer TEXT NOT NULL REFERENCES command (uuid),
      content TEXT CHECK (content IS NULL OR json_valid(content)),
      state TEXT NOT NULL CHECK (state IN ('open', 'superseded', 'kept-this', 'kept-other')),
      command INTEGER NOT NULL) STRICT`,
  },
];

/** Makes room for what people wrote against one another on two copies. */
export function merge(connection: Connection): void {
  makeTables(connection, mergeTables);
  connection.exec("CREATE INDEX rival_open ON rival (table_name, key_1) WHERE state = 'open'");
}
