import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Row, rowOfOld } from './old-row.ts';

/** Finds rows by their single key: as they stand, else as they last stood before they were deleted. */
export type RowLookup = (table: string, key: number) => Row | undefined;

/** A lookup that reads each row once; deleted rows of a table are sought in the history when one is first asked for. */
export function createRowLookup(connection: Connection): RowLookup {
  const known = new Map<string, Row | undefined>();
  const deleted = new Map<string, ReadonlyMap<number, string>>();
  const deletedRow = (key: number, table: string): Row | undefined => {
    const old = deletedRows(connection, deleted, table).get(key);
    return old === undefined ? undefined : rowOfOld({ columns: columnsOf(connection, table) }, old);
  };
  return (table, key) => {
    const name = `${table} ${key}`;
    if (known.has(name)) return known.get(name);
    const row = standing(connection, table, key) ?? deletedRow(key, table);
    known.set(name, row);
    return row;
  };
}

function standing(connection: Connection, table: string, key: number): Row | undefined {
  const keyName = table === 'codebook_version' ? 'version' : `${table}_key`;
  return connection.statement(`SELECT * FROM "${table}" WHERE ${keyName} = ?`).get(key) as Row | undefined;
}

function deletedRows(
  connection: Connection,
  known: Map<string, ReadonlyMap<number, string>>,
  table: string,
): ReadonlyMap<number, string> {
  let rows = known.get(table);
  if (rows === undefined) {
    const statement = connection.statement(
      "SELECT key_1, old FROM history WHERE operation = 'delete' AND table_name = ? ORDER BY history_key",
    );
    rows = new Map(statement.raw().all(table) as [number, string][]);
    known.set(table, rows);
  }
  return rows;
}
