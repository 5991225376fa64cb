import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import { earlyTriggers } from './early-triggers.ts';

/** A table whose rows carry a stamp: its primary key, and the statement that makes it. */
export type Table = { readonly name: string; readonly key: readonly string[]; readonly create: string };

/** Makes tables with the triggers that kept their history up to schema 5; `fill` gives them their first rows, which no command writes. */
export function makeTables(connection: Connection, tables: readonly Table[], fill: readonly string[] = []): void {
  for (const table of tables) connection.exec(table.create);
  for (const sql of fill) connection.exec(sql);
  for (const table of tables) {
    for (const sql of earlyTriggers({ ...table, columns: columnsOf(connection, table.name) })) connection.exec(sql);
  }
}
