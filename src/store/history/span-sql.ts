import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { TableShape } from './table-shape.ts';

/** Entries, and the command that asks about them. */
export type AskingSpan = EntrySpan & { readonly self: number };

/**
 * SQL over what the entries from `@from` to `@to` did to one table. `@self` is the command that asks, `@cancelled` a JSON
 * list of later entries that cancel out.
 */

/** The key columns of a table, quoted, each after an alias where one is given. */
export function keyColumns({ key }: TableShape, alias?: string): string {
  return key.map((column) => `${alias === undefined ? '' : `${alias}.`}"${column}"`).join(', ');
}

/** The columns in which the history holds the same key. */
export function historyKeys({ key }: TableShape, alias?: string): string {
  return key.map((_, index) => `${alias === undefined ? '' : `${alias}.`}key_${index + 1}`).join(', ');
}

/** Keys and old rows as they stood before the first of the entries; a row has at most one. */
export function beforeSql(shape: TableShape, columns = `${historyKeys(shape)}, old`): string {
  return `SELECT ${columns} FROM history WHERE command BETWEEN @from AND @to AND ${ofTable(shape)}
    AND ${writerOfOld} < @from`;
}

/** The command that had written the old row. */
export const writerOfOld = 'writer';

/** Keys of rows that the entries wrote and that others wrote since. */
export function overwrittenSql(shape: TableShape): string {
  return `SELECT ${historyKeys(shape)} FROM history WHERE command > @to AND command < @self
    AND ${ofTable(shape)} AND ${writerOfOld} BETWEEN @from AND @to`;
}

/** Keys of all rows that the entries touched. */
export function touchedSql(shape: TableShape): string {
  return `SELECT ${keyColumns(shape)} FROM "${shape.name}" WHERE command BETWEEN @from AND @to
    UNION SELECT ${historyKeys(shape)} FROM history
    WHERE command BETWEEN @from AND @to AND ${ofTable(shape)}
    UNION ${overwrittenSql(shape)}`;
}

/** Keys with the later entry that touched them, as often as one did. */
export function touchedSinceSql(shape: TableShape): string {
  const standing = (command: string): string =>
    `${command} > @to AND ${command} < @self AND ${command} NOT IN (SELECT value FROM json_each(@cancelled))`;
  const logged = `FROM history WHERE command > @to AND ${ofTable(shape)}`;
  return `SELECT ${keyColumns(shape)}, command AS toucher FROM "${shape.name}" WHERE ${standing('command')}
    UNION ALL SELECT ${historyKeys(shape)}, command ${logged} AND ${standing('command')}
    UNION ALL SELECT ${historyKeys(shape)}, ${writerOfOld} ${logged} AND ${standing(writerOfOld)}`;
}

/** Rows of the history that are of one table; none, at no cost, where it left none. */
export function ofTable({ name, logged }: TableShape): string {
  return logged ? `table_name = '${name}'` : 'FALSE';
}
