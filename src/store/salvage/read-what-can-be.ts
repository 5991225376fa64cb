import type { Connection, Statement } from '../sqlite/connection.ts';
import { isSqliteError } from '../sqlite/is-sqlite-error.ts';
import type { TableColumns } from '../sqlite/table-columns.ts';

export type Row = readonly (string | number | bigint | Uint8Array | null)[];

/** Where rows of a damaged table may be: what stands before the last part of their key, and how far that may go. */
export type Whereabouts = { readonly prefixes: readonly (readonly number[])[]; readonly last: number };

/** A range of keys of which so many, evenly spread, cannot be read is given up: it lies on one page that is gone. */
const probes = 16;

/** After so many failing reads the rest of a table is given up: halving on would take for ever. */
const mostFailures = 20_000;

/**
 * Gives every row that can be read to `take`, some of them twice; whether those are all. Where a read fails, the range of
 * keys is halved as long as anything in it can be read.
 */
export function readWhatCanBe(
  source: Connection,
  table: TableColumns,
  { whereabouts, take }: { readonly whereabouts: () => Whereabouts; readonly take: (row: Row) => void },
): boolean {
  const select = `SELECT ${table.columns.map((column) => `"${column}"`).join(', ')} FROM "${table.name}"`;
  if (reads(source, () => [source.statement(select), []], take)) return true;
  const { prefixes, last } = whereabouts();
  const conditions = table.key.map((column, index) =>
    index === table.key.length - 1 ? `"${column}" BETWEEN ? AND ?` : `"${column}" = ?`,
  );
  const ranged = `${select} WHERE ${conditions.join(' AND ')}`;
  let failures = 0;
  const readable = (prefix: readonly number[], low: number, high: number): boolean => {
    const all = reads(source, () => [source.statement(ranged), [...prefix, low, high]], take);
    if (!all) failures += 1;
    return all;
  };
  const halve = (prefix: readonly number[], low: number, high: number): void => {
    if (failures > mostFailures || readable(prefix, low, high) || low >= high) return;
    if (high - low >= probes && !spread(low, high).some((key) => readable(prefix, key, key))) return;
    const middle = Math.floor((low + high) / 2);
    halve(prefix, low, middle);
    halve(prefix, middle + 1, high);
  };
  for (const prefix of prefixes) halve(prefix, 1, last);
  return false;
}

/** Keys from the lowest to the highest, evenly spread. */
function spread(low: number, high: number): number[] {
  return Array.from({ length: probes }, (_, index) => low + Math.round(((high - low) * index) / (probes - 1)));
}

/** The smallest row takes two bytes; a table that gives more rows than fit its file runs in a circle. */
const leastRow = 2;

function reads(source: Connection, query: () => [Statement, number[]], take: (row: Row) => void): boolean {
  try {
    const [statement, parameters] = query();
    let left = (Number(source.pragma('page_count')) * Number(source.pragma('page_size'))) / leastRow;
    for (const row of statement.raw().iterate(...parameters)) {
      left -= 1;
      if (left < 0) return false;
      take(row as Row);
    }
    return true;
  } catch (cause) {
    if (isSqliteError(cause)) return false;
    throw cause;
  }
}
