import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { Connection } from '../sqlite/connection.ts';
import { oldValueSql } from './old-row.ts';
import { removeRows } from './remove-rows.ts';
import { beforeSql, historyKeys, keyColumns, overwrittenSql } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** What a restoring works with: which entries, and the command that it writes under. */
export type Restoring = EntrySpan & {
  readonly self: number;
  /** Keys of coders that stay though the entries added them, as a JSON list. */
  readonly keptCoders: string;
};

/**
 * Puts every row that the entries touched back to what it was before them, a few statements a table whatever their
 * number. Children give way before their parents and come back after them; foreign keys are looked at when the command
 * is kept, those that triggers stand for at once.
 */
export function restoreRows(connection: Connection, shapes: readonly TableShape[], restoring: Restoring): void {
  connection.exec('PRAGMA defer_foreign_keys = ON');
  const logged = loggedOperations(connection, restoring);
  const later = restoring.self > restoring.to + 1;
  const remove = (shape: TableShape, which: Removable): void =>
    removeRows(connection, shape, { condition: removable(shape, which), span: restoring });
  for (const shape of shapes.toReversed()) {
    const overwritten = later && shape.logged;
    const replaced = overwritten || logged.get(shape.name) === 'updates';
    remove(shape, { condition: 'command BETWEEN @from AND @to', replaced });
    if (overwritten)
      remove(shape, { condition: `(${keyColumns(shape)}) IN (${overwrittenSql(shape)})`, replaced: true });
    if (!replaced || !logged.has(shape.name)) continue;
    if (shape.unique.length > 0) run(connection, restoring, parkSql(shape));
    run(connection, restoring, replaceSql(shape));
  }
  for (const shape of shapes) if (logged.has(shape.name)) run(connection, restoring, bringBackSql(shape));
}

/** Which tables the entries left old rows of, and whether by deletions alone: most tables need fewer statements. */
function loggedOperations(connection: Connection, span: EntrySpan): Map<string, 'updates' | 'deletions'> {
  const sql = `SELECT table_name, max(operation = 'update') AS updates FROM history
    WHERE command BETWEEN @from AND @to GROUP BY table_name`;
  const rows = connection.statement(sql).all(span) as { table_name: string; updates: number }[];
  return new Map(rows.map(({ table_name, updates }) => [table_name, updates === 1 ? 'updates' : 'deletions']));
}

function run(connection: Connection, restoring: Restoring, sql: string): void {
  connection.statement(sql).run(restoring);
}

type Removable = { readonly condition: string; readonly replaced: boolean };

/** Of rows, those that were not there before the entries; where none is to be replaced, those that are to come back as well. */
function removable(shape: TableShape, { condition, replaced }: Removable): string {
  const kept = replaced ? `AND (${keyColumns(shape)}) NOT IN (${beforeSql(shape, historyKeys(shape))})` : '';
  const needed = shape.name === 'coder' ? 'AND coder_key NOT IN (SELECT value FROM json_each(@keptCoders))' : '';
  return `${condition} ${kept} ${needed}`;
}

/**
 * Rows that get another name or number back let go of theirs first, so that two that exchanged them do not meet; the
 * placeholder stands nowhere else, and for no longer than the command.
 */
function parkSql(shape: TableShape): string {
  const parked = shape.unique.map((column) =>
    column === 'number'
      ? `number = 4503599627370496 + t."${shape.key[0] ?? ''}"`
      : `"${column}" = 'parked ' || t."${shape.key[0] ?? ''}"`,
  );
  const moved = shape.unique.map((column) => `t."${column}" IS NOT ${oldValueSql(shape, column, 'b.old')}`);
  return `UPDATE "${shape.name}" AS t SET ${parked.join(', ')}, command = @self FROM (${beforeSql(shape)}) AS b
    WHERE ${sameKey(shape)} AND (${moved.join(' OR ')})`;
}

function replaceSql(shape: TableShape): string {
  const values = contentOf(shape).map((column) => `"${column}" = ${oldValueSql(shape, column, 'b.old')}`);
  return `UPDATE "${shape.name}" AS t SET ${[...values, 'command = @self'].join(', ')} FROM (${beforeSql(shape)}) AS b
    WHERE ${sameKey(shape)}`;
}

function bringBackSql(shape: TableShape): string {
  const content = contentOf(shape);
  const columns = [...shape.key, ...content].map((column) => `"${column}"`).join(', ');
  return `INSERT INTO "${shape.name}" (${columns}, command)
    SELECT ${historyKeys(shape, 'b')}${content.map((column) => `, ${oldValueSql(shape, column, 'b.old')}`).join('')}, @self
    FROM (${beforeSql(shape)}) AS b WHERE NOT EXISTS (SELECT 1 FROM "${shape.name}" AS t WHERE ${sameKey(shape)})
    ORDER BY ${historyKeys(shape, 'b')}`;
}

function contentOf({ columns, key }: TableShape): string[] {
  return columns.filter((column) => column !== 'command' && !key.includes(column));
}

function sameKey({ key }: TableShape): string {
  return key.map((column, index) => `t."${column}" = b.key_${index + 1}`).join(' AND ');
}
