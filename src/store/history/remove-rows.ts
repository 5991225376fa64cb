import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { Connection } from '../sqlite/connection.ts';
import { rememberDeletedSql } from '../sqlite/history-triggers.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import { keyColumns } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** From so many rows on one statement writes what they held in half the time that a trigger takes for each. */
const many = 1000;

/**
 * Deletes the rows of a table that meet a condition over the entries asked about; what they held goes to the history. A few
 * are looked up once and go by their keys, since no index leads from an entry to its rows.
 */
export function removeRows(
  connection: Connection,
  shape: TableShape,
  { condition, span }: { readonly condition: string; readonly span: EntrySpan },
): void {
  const table = `"${shape.name}"`;
  const found = connection
    .statement(`SELECT ${keyColumns(shape)} FROM ${table} WHERE ${condition} LIMIT ${many}`)
    .raw()
    .all(span) as number[][];
  if (found.length < many) {
    const byKey = shape.key.map((column) => `"${column}" = ?`).join(' AND ');
    for (const key of found) connection.statement(`DELETE FROM ${table} WHERE ${byKey}`).run(...key);
    return;
  }
  withoutTriggers(
    connection,
    ({ name }) => name === `${shape.name}_delete`,
    () => {
      connection.statement(rememberDeletedSql(shape, condition)).run(span);
      connection.statement(`DELETE FROM ${table} WHERE ${condition}`).run(span);
    },
  );
}
