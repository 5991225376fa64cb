import { historiedTables } from '../migrations/historied-tables.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Reference, referencesOf, type TableColumns, tableColumns } from '../sqlite/table-columns.ts';

/** What undo must know of a table, as the file itself has it. */
export type TableShape = TableColumns & {
  readonly references: readonly Reference[];
  /** Columns no two rows may share a value of, alone or with others; keys left out. */
  readonly unique: readonly string[];
  /** Whether the entries that are asked about, or later ones, left old rows of it: where not, no history is read. */
  readonly logged: boolean;
};

/** Every table that keeps history, parents before their children; `from` is the first entry that is asked about. */
export function tableShapes(connection: Connection, from: number): TableShape[] {
  const logged = connection.statement('SELECT DISTINCT table_name FROM history WHERE command >= ?').pluck().all(from);
  return historiedTables.map(({ name }) => {
    const table = tableColumns(connection, name);
    const references = referencesOf(connection, table);
    const unique = connection.statement(uniqueColumns).pluck().all(name) as string[];
    return {
      ...table,
      logged: logged.includes(name),
      references,
      unique: unique.filter((column) => !references.some((reference) => reference.column === column)),
    };
  });
}

const uniqueColumns = `SELECT DISTINCT part.name FROM pragma_index_list(?, 'main') AS list, pragma_index_info(list.name) AS part
  WHERE list."unique" AND list.origin = 'u' ORDER BY part.name`;
