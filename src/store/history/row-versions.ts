import type { Connection } from '../sqlite/connection.ts';
import { oldValueSql, type Row, rowOfOld } from './old-row.ts';
import { ofTable, writerOfOld } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** Which changes to read: those of one command, or those of the rows that name all of these. */
export type RowSelection =
  | { readonly kind: 'command'; readonly seq: number }
  | { readonly kind: 'keys'; readonly keys: Readonly<Record<string, number>> };

/** One row as one command found and left it; at least one of the two is there. */
export type RowVersions = {
  readonly seq: number;
  readonly shape: TableShape;
  readonly keys: Row;
  readonly before?: Row;
  readonly after?: Row;
};

/** What became of a table's rows, ascending by their keys and then by command; at most `limit` of them. */
export function rowVersions(
  connection: Connection,
  shape: TableShape,
  { selection, limit }: { readonly selection: RowSelection; readonly limit: number },
): RowVersions[] {
  if (selection.kind === 'keys' && Object.keys(selection.keys).some((column) => !shape.columns.includes(column)))
    return [];
  const parameters = { ...(selection.kind === 'keys' ? selection.keys : { seq: selection.seq }), limit };
  const read = (sql: string): Version[] => connection.statement(sql).all(parameters) as Version[];
  const paired = new Map<string, RowVersions>();
  const { today, overwritten, found } = versionSql(shape, selection);
  for (const version of [...read(today), ...read(overwritten)]) take(paired, shape, { version, side: 'after' });
  for (const version of read(found)) take(paired, shape, { version, side: 'before' });
  return [...paired.values()].sort(inOrder).slice(0, limit);
}

type Version = { readonly seq: number; readonly keys: string; readonly row: string };
type Side = { readonly version: Version; readonly side: 'before' | 'after' };

function take(paired: Map<string, RowVersions>, shape: TableShape, { version, side }: Side): void {
  const name = `${version.keys} ${version.seq}`;
  const row = rowOfOld(shape, version.row);
  const keys = Object.fromEntries(shape.key.map((column) => [column, row[column] ?? null]));
  const known = paired.get(name) ?? { seq: version.seq, shape, keys };
  paired.set(name, { ...known, [side]: row });
}

function inOrder(one: RowVersions, other: RowVersions): number {
  for (const column of one.shape.key) {
    const difference = Number(one.keys[column]) - Number(other.keys[column]);
    if (difference !== 0) return difference;
  }
  return one.seq - other.seq;
}

/** Where the history holds a column of an old row: those of its key stand apart. */
function oldColumn(shape: TableShape, column: string): string {
  const place = shape.key.indexOf(column);
  return place < 0 ? oldValueSql(shape, column) : `key_${place + 1}`;
}

/** Each of the three takes the first by key, so the first of them all are among what they take together. */
function versionSql(
  shape: TableShape,
  selection: RowSelection,
): Readonly<Record<'today' | 'overwritten' | 'found', string>> {
  const { name, key, columns } = shape;
  const row = `json_array(${columns.map((column) => `"${column}"`).join(', ')})`;
  const current = key.map((column) => `"${column}"`);
  const old = key.map((_, index) => `key_${index + 1}`);
  const named = (list: readonly string[]): string => list.join(" || ' ' || ");
  const these =
    selection.kind === 'keys'
      ? Object.keys(selection.keys).map((column) => `${oldColumn(shape, column)} = @${column}`)
      : [];
  const history = (seq: string, condition: string): string =>
    `SELECT ${seq} AS seq, ${named(old)} AS keys, old AS row FROM history WHERE ${ofTable(shape)}
      AND ${[...these, condition].join(' AND ')} ORDER BY ${old.join(', ')}, seq LIMIT @limit`;
  const byCommand = selection.kind === 'command';
  const whose = byCommand
    ? 'command = @seq'
    : Object.keys(selection.keys)
        .map((column) => `"${column}" = @${column}`)
        .join(' AND ');
  return {
    today: `SELECT command AS seq, ${named(current)} AS keys, ${row} AS row FROM "${name}" WHERE ${whose}
      ORDER BY ${current.join(', ')} LIMIT @limit`,
    overwritten: history(
      writerOfOld,
      byCommand ? `command > @seq AND ${writerOfOld} = @seq` : `command > ${writerOfOld}`,
    ),
    found: history('command', byCommand ? `command = @seq AND ${writerOfOld} < @seq` : `${writerOfOld} < command`),
  };
}
