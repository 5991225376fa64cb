import { historiedTables } from '../migrations/historied-tables.ts';
import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';

/** A column that holds the key of a row of another table. */
export type Reference = { readonly column: string; readonly table: string };

/** What undo must know of a table, as the file itself has it. */
export type TableShape = {
  readonly name: string;
  /** Its primary key: one to four integers. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly references: readonly Reference[];
  /** Columns no two rows may share a value of, alone or with others; keys left out. */
  readonly unique: readonly string[];
  /** Whether the entries that are asked about, or later ones, left old rows of it: where not, no history is read. */
  readonly logged: boolean;
};

/** References that triggers keep instead of foreign keys. */
const triggerReferences: Readonly<Record<string, readonly Reference[]>> = {
  coding: [{ column: 'case_key', table: 'case' }],
  final_coding: [{ column: 'case_key', table: 'case' }],
};

/** Every table that keeps history, parents before their children; `from` is the first entry that is asked about. */
export function tableShapes(connection: Connection, from: number): TableShape[] {
  const logged = connection.statement('SELECT DISTINCT table_name FROM history WHERE command >= ?').pluck().all(from);
  return historiedTables.map(({ name }) => {
    const references = [...foreignKeys(connection, name), ...(triggerReferences[name] ?? [])];
    return {
      name,
      logged: logged.includes(name),
      key: strings(connection, 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', name),
      columns: columnsOf(connection, name),
      references,
      unique: strings(connection, uniqueColumns, name).filter(
        (column) => !references.some((reference) => reference.column === column),
      ),
    };
  });
}

const uniqueColumns = `SELECT DISTINCT part.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part
  WHERE list."unique" AND list.origin = 'u' ORDER BY part.name`;

function foreignKeys(connection: Connection, table: string): Reference[] {
  const sql = 'SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(?) ORDER BY id';
  return connection.statement(sql).all(table) as Reference[];
}

function strings(connection: Connection, sql: string, table: string): string[] {
  return connection.statement(sql).pluck().all(table) as string[];
}
