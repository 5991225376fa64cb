import type { Connection } from './connection.ts';

/**
 * Lifts triggers while `work` writes many rows that it answers for itself: those of some tables, or some of them by name.
 * Part of the transaction around it: they are back when it ends, however it ends.
 */
export function withoutTriggers<T>(
  connection: Connection,
  lifted: (trigger: { readonly name: string; readonly table: string }) => boolean,
  work: () => T,
): T {
  const triggers = (
    connection.statement('SELECT name, tbl_name AS "table", sql FROM sqlite_schema WHERE type = \'trigger\'').all() as {
      name: string;
      table: string;
      sql: string;
    }[]
  ).filter(lifted);
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  const done = work();
  for (const { sql } of triggers) connection.exec(sql);
  return done;
}
