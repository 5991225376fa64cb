import type { Tables } from '../tables.ts';
import type { Connection, Statement } from './connection.ts';

type Cell = string | number | null;

/** Where rows go, and what is the same in all of them: bound once, or NULL. */
export type Target<Table extends keyof Tables> = {
  readonly table: Table;
  /** The primary key, which decides whether a row is there already. */
  readonly key: readonly (keyof Tables[Table] & string)[];
  readonly constants: Readonly<Partial<Record<keyof Tables[Table] & string, Cell>>> & { readonly command: number };
  /** The columns that differ from row to row, in the order in which rows give them. */
  readonly columns: readonly (keyof Tables[Table] & string)[];
};

/** Statements of 100 rows cost about 0.6 of one row each; the rest goes in tens and ones. */
const batches = [100, 10, 1] as const;

/**
 * Inserts rows, or updates those whose key is there already and whose content differs; the others keep their stamp. Gives
 * the number of rows written. Numbers are bound as REAL: they must not be meant for a TEXT column.
 */
export function upsertRows<Table extends keyof Tables>(
  connection: Connection,
  target: Target<Table>,
  rows: readonly (readonly Cell[])[],
): number {
  const bound = boundOf(target.constants);
  let written = 0;
  let start = 0;
  for (const size of batches) {
    if (rows.length - start < size) continue;
    const statement = prepared(connection, target, size);
    for (; rows.length - start >= size; start += size) {
      written += statement.run(cellsOf(rows, start, start + size), bound).changes;
    }
  }
  return written;
}

function cellsOf(rows: readonly (readonly Cell[])[], start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let index = start; index < end; index += 1) cells.push(...(rows[index] ?? []));
  return cells;
}

/** Inserts or updates one row given by name; its key, if that was null and the file chose it. */
export function upsertRow<Table extends keyof Tables>(
  connection: Connection,
  target: Pick<Target<Table>, 'table' | 'key' | 'constants'>,
): { readonly written: boolean; readonly key: number } {
  const outcome = prepared(connection, { ...target, columns: [] }, 1).run(boundOf(target.constants));
  return { written: outcome.changes > 0, key: Number(outcome.lastInsertRowid) };
}

type Constants = Readonly<Record<string, Cell | undefined>>;

function boundOf(constants: Constants): Record<string, Cell | undefined> {
  return Object.fromEntries(Object.entries(constants).filter(([, value]) => value !== null));
}

function prepared<Table extends keyof Tables>(connection: Connection, target: Target<Table>, size: number): Statement {
  const constants = Object.entries<Cell | undefined>(target.constants).map(
    ([name, value]) => `${name}${value === null ? '-' : ''}`,
  );
  const name = [target.table, size, ...constants, '|', ...target.columns].join(' ');
  return connection.prepared(name, () => upsertSql(target, size));
}

function upsertSql<Table extends keyof Tables>(target: Target<Table>, size: number): string {
  const constants = Object.entries<Cell | undefined>(target.constants);
  const names = [...constants.map(([name]) => name), ...target.columns];
  const row = [
    ...constants.map(([name, value]) => (value === null ? 'NULL' : `@${name}`)),
    ...target.columns.map(() => '?'),
  ];
  const content = names.filter((name) => !target.key.some((part) => part === name));
  const compared = content.filter((name) => name !== 'command');
  const quoted = (name: string): string => `"${name}"`;
  const action =
    compared.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${content.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}
        WHERE ${compared.map((name) => `${quoted(target.table)}.${quoted(name)} IS NOT excluded.${quoted(name)}`).join(' OR ')}`;
  return `INSERT INTO ${quoted(target.table)} (${names.map(quoted).join(', ')})
    VALUES ${Array.from({ length: size }, () => `(${row.join(', ')})`).join(', ')}
    ON CONFLICT (${target.key.map(quoted).join(', ')}) DO ${action}`;
}
