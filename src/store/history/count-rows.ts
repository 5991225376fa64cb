import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { RowCounts } from '../../domain/model/history.ts';
import type { Connection } from '../sqlite/connection.ts';
import { historyKeys, ofTable, writerOfOld } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** How many rows of each table each command of a span added, changed and removed, net of what it did in between. */
export function countRows(
  connection: Connection,
  shapes: readonly TableShape[],
  span: EntrySpan,
): ReadonlyMap<number, RowCounts[]> {
  const logged = Map.groupBy(loggedRows(connection, span), ({ table }) => table);
  const counts = new Map<number, RowCounts[]>();
  for (const shape of shapes) {
    const tallies = new Map<number, Tally>();
    for (const { seq, rows } of standingRows(connection, shape, span)) tallyOf(tallies, seq).left += rows;
    for (const row of logged.get(shape.name) ?? []) addLogged(tallies, row, span);
    for (const [seq, tally] of tallies) {
      const changed = bothSides(tally) ?? pairedRows(connection, shape, seq);
      const count = { table: shape.name, added: tally.left - changed, changed, removed: tally.found - changed };
      if (count.added + count.changed + count.removed > 0) counts.set(seq, [...(counts.get(seq) ?? []), count]);
    }
  }
  return counts;
}

/**
 * What a command did to a table: rows that it found (they stood under an earlier stamp) and left (under its own, today
 * or until a later command), of the found those that it updated, and rows of its own that it touched again.
 */
type Tally = { found: number; updated: number; left: number; again: number };

function tallyOf(tallies: Map<number, Tally>, seq: number): Tally {
  const tally = tallies.get(seq) ?? { found: 0, updated: 0, left: 0, again: 0 };
  tallies.set(seq, tally);
  return tally;
}

function addLogged(tallies: Map<number, Tally>, { command, writer, updated, rows }: Logged, span: EntrySpan): void {
  if (writer >= span.from && writer <= span.to && writer < command) tallyOf(tallies, writer).left += rows;
  if (command > span.to) return;
  const tally = tallyOf(tallies, command);
  if (writer === command) tally.again += rows;
  else {
    tally.found += rows;
    if (updated === 1) tally.updated += rows;
  }
}

/** How many rows a command both found and left, where the numbers alone tell: nearly always. */
function bothSides({ found, updated, left, again }: Tally): number | undefined {
  if (found === 0 || left === 0) return 0;
  if (again > 0) return undefined;
  return updated === found || updated === left ? updated : undefined;
}

/** The same, row by row: what was deleted may have come back, what was changed may have gone. */
function pairedRows(connection: Connection, shape: TableShape, seq: number): number {
  const found = shape.key.map((column, index) => `t."${column}" = found.key_${index + 1}`).join(' AND ');
  const sql = `SELECT count(*) FROM history AS found
    WHERE ${ofTable(shape)} AND command = @seq AND ${writerOfOld} < @seq AND (
      EXISTS (SELECT 1 FROM "${shape.name}" AS t WHERE ${found} AND t.command = @seq)
      OR (${historyKeys(shape, 'found')}) IN (
        SELECT ${historyKeys(shape)} FROM history WHERE ${ofTable(shape)} AND command > @seq AND ${writerOfOld} = @seq))`;
  return Number(connection.statement(sql).pluck().get({ seq }));
}

type Standing = { readonly seq: number; readonly rows: number };

function standingRows(connection: Connection, { name }: TableShape, span: EntrySpan): Standing[] {
  const sql = `SELECT command AS seq, count(*) AS rows FROM "${name}" WHERE command BETWEEN @from AND @to GROUP BY command`;
  return connection.statement(sql).all(span) as Standing[];
}

type Logged = {
  readonly table: string;
  readonly command: number;
  readonly writer: number;
  readonly updated: 0 | 1;
  readonly rows: number;
};

/** Old rows of all tables since the first entry of a span, in one pass: the history is the longest table of a project. */
function loggedRows(connection: Connection, { from }: EntrySpan): Logged[] {
  const sql = `SELECT table_name AS "table", command, ${writerOfOld} AS writer, operation = 'update' AS updated,
    count(*) AS rows FROM history WHERE command >= ? GROUP BY command, table_name, ${writerOfOld}, operation`;
  return connection.statement(sql).all(from) as Logged[];
}
