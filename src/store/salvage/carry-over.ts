import type { Connection, Statement } from '../sqlite/connection.ts';
import { isSqliteError } from '../sqlite/is-sqlite-error.ts';
import type { TableColumns } from '../sqlite/table-columns.ts';
import { readWhatCanBe, type Row, type Whereabouts } from './read-what-can-be.ts';

/** How the carrying over of one table went. */
export type Carried = {
  readonly table: string;
  readonly saved: number;
  readonly whole: boolean;
  readonly unfit: number;
};

/** Keys of a table of which nothing else tells how far they go. */
const furthestKey = 2 ** 20;

/** Copies every row that can be read and may stand in a project from a damaged file to a new one without triggers. */
export function carryOver(source: Connection, target: Connection, tables: readonly TableColumns[]): Carried[] {
  return tables.map((table) => {
    const insert = target.statement(
      `INSERT INTO "${table.name}" (${table.columns.map((column) => `"${column}"`).join(', ')})
        VALUES (${table.columns.map(() => '?').join(', ')})`,
    );
    let saved = 0;
    let unfit = 0;
    const take = (row: Row): void => {
      const outcome = put(insert, row);
      if (outcome === 'put') saved += 1;
      if (outcome === 'unfit') unfit += 1;
    };
    const whole = readWhatCanBe(source, table, { whereabouts: () => whereaboutsOf(table, source, target), take });
    return { table: table.name, saved, whole, unfit };
  });
}

function put(insert: Statement, row: Row): 'put' | 'known' | 'unfit' {
  try {
    insert.run(row);
    return 'put';
  } catch (cause) {
    if (!isSqliteError(cause) || !cause.code.startsWith('SQLITE_CONSTRAINT')) throw cause;
    return /_(PRIMARYKEY|ROWID)$/.test(cause.code) ? 'known' : 'unfit';
  }
}

/** The parts of a key before its last are keys of tables carried over before; of the last one only the end is needed. */
function whereaboutsOf(table: TableColumns, source: Connection, target: Connection): Whereabouts {
  const before = table.key.slice(0, -1).map((column) => keysOf(target, column));
  const prefixes = before.reduce<number[][]>(
    (found, keys) => found.flatMap((prefix) => keys.map((key) => [...prefix, key])),
    [[]],
  );
  const own = table.key.length === 1;
  const [last = furthestKey] = own ? ownEnd(source, table) : keysOf(target, table.key.at(-1) ?? '').slice(-1);
  return { prefixes, last };
}

function keysOf(target: Connection, column: string): number[] {
  const table = column.replace(/_key$/, '');
  return target.statement(`SELECT "${column}" FROM "${table}" ORDER BY 1`).pluck().all() as number[];
}

function ownEnd(source: Connection, { name, key }: TableColumns): number[] {
  try {
    const end = source
      .statement(`SELECT max("${key[0] ?? ''}") FROM "${name}"`)
      .pluck()
      .get();
    return typeof end === 'number' && end <= Number.MAX_SAFE_INTEGER && end > 0 ? [end] : [];
  } catch (cause) {
    if (isSqliteError(cause)) return [];
    throw cause;
  }
}
