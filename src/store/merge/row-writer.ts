import { isDeepStrictEqual } from 'node:util';
import { oldOfRow, type Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Keys, keysOf } from './slots.ts';

/** Writes rows, and the history of them, as a merge needs it: under the entries that it brings, and under its own. */
export type RowWriter = {
  readonly command: number;
  readonly shape: (table: string) => TableShape;
  readonly find: (shape: TableShape, keys: Keys) => Row | undefined;
  /** Writes a row as it is, stamp and all, without a word in the history. */
  readonly put: (shape: TableShape, row: Row) => void;
  readonly remove: (shape: TableShape, keys: Keys) => void;
  /** Tells the history of a row that an entry wrote over or deleted. */
  readonly remember: (shape: TableShape, old: Row, by: { seq: number; deleted: boolean }) => void;
  /** Lets a row be something else under the merge’s own entry, or go where null; what is so already stays untouched. */
  readonly rewrite: (shape: TableShape, keys: Keys, row: Row | null) => void;
};

/** A writer over one connection; the triggers of the tables must be lifted. */
export function createRowWriter(connection: Connection, command: number, shapes: readonly TableShape[]): RowWriter {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  const find: RowWriter['find'] = (shape, keys) =>
    connection.statement(`SELECT * FROM "${shape.name}" WHERE ${whereKey(shape)}`).get(...keys) as Row | undefined;
  const put: RowWriter['put'] = (shape, row) => {
    const values = shape.columns.map((column) => row[column] ?? null);
    connection.prepared(`put ${shape.name}`, () => putSql(shape)).run(values);
  };
  const remove: RowWriter['remove'] = (shape, keys) => {
    connection.statement(`DELETE FROM "${shape.name}" WHERE ${whereKey(shape)}`).run(...keys);
  };
  const remember: RowWriter['remember'] = (shape, old, { seq, deleted }) => {
    const keys = [0, 1, 2, 3].map((index) => keysOf(shape, old)[index] ?? null);
    connection
      .statement(
        `INSERT INTO history (command, table_name, operation, key_1, key_2, key_3, key_4, writer, old)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(seq, shape.name, deleted ? 'delete' : 'update', ...keys, old['command'], oldOfRow(shape, old));
  };
  return {
    command,
    shape: (table) => known(byName, table),
    find,
    put,
    remove,
    remember,
    rewrite: (shape, keys, row) => {
      const before = find(shape, keys);
      if (row === null ? before === undefined : before !== undefined && isSame(before, row)) return;
      if (before !== undefined && before['command'] !== command)
        remember(shape, before, { seq: command, deleted: row === null });
      if (row === null) remove(shape, keys);
      else put(shape, { ...row, command });
    },
  };
}

function known(shapes: ReadonlyMap<string, TableShape>, table: string): TableShape {
  const shape = shapes.get(table);
  if (shape === undefined) throw new Error(`there is no table ${table}`);
  return shape;
}

/** Whether two rows say the same, whoever wrote them. */
export function isSame(one: Row, other: Row): boolean {
  const { command: _, ...before } = one;
  const { command: __, ...after } = other;
  return isDeepStrictEqual(before, after);
}

function whereKey({ key }: TableShape): string {
  return key.map((column) => `"${column}" = ?`).join(' AND ');
}

function putSql(shape: TableShape): string {
  const { name, key, columns } = shape;
  const quoted = (list: readonly string[]): string => list.map((column) => `"${column}"`).join(', ');
  const content = columns.filter((column) => !key.includes(column));
  return `INSERT INTO "${name}" (${quoted(columns)}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${quoted(key)}) DO UPDATE SET ${content.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`;
}
