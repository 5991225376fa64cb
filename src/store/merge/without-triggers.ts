import type { Connection } from '../sqlite/connection.ts';

/**
 * Lifts the triggers that guard tables while a merge writes: it brings rows under the entries that wrote them elsewhere, and
 * their history with them. Part of the transaction: they are back when it ends, however it ends.
 */
export function withoutTriggers<T>(connection: Connection, tables: readonly string[], work: () => T): T {
  const triggers = (
    connection.statement("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string;
      tbl_name: string;
      sql: string;
    }[]
  ).filter(({ tbl_name }) => tables.includes(tbl_name));
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  const done = work();
  for (const { sql } of triggers) connection.exec(sql);
  return done;
}
