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
  const counts = new Map<number, RowCounts[]>();
  for (const shape of shapes) {
    const { name } = shape;
    const rows = connection.statement(countSql(shape)).all(span) as Counted[];
    for (const { seq, after, before, both } of rows) {
      const count = { table: name, added: after - both, changed: both, removed: before - both };
      if (count.added + count.changed + count.removed === 0) continue;
      counts.set(seq, [...(counts.get(seq) ?? []), count]);
    }
  }
  return counts;
}

type Counted = { readonly seq: number; readonly after: number; readonly before: number; readonly both: number };

/**
 * A row that a command left is one under its stamp, today or until a later command; a row that it found is one that
 * stood under an earlier stamp. Where it found and left the same row it changed it.
 */
function countSql(shape: TableShape): string {
  const { name: table, key } = shape;
  const keys = historyKeys(shape);
  const old = (one: string, other: string): string =>
    key.map((_, i) => `${one}.key_${i + 1} = ${other}.key_${i + 1}`).join(' AND ');
  const logged = `FROM history WHERE ${ofTable(shape)}`;
  return `WITH
    found AS MATERIALIZED (SELECT command, ${keys} ${logged} AND command BETWEEN @from AND @to AND ${writerOfOld} < command),
    overwritten AS MATERIALIZED (SELECT ${keys}, ${writerOfOld} AS writer ${logged} AND command > @from
      AND writer BETWEEN @from AND @to AND command > writer),
    both_sides AS MATERIALIZED (SELECT * FROM found WHERE command IN (SELECT writer FROM overwritten))
    SELECT seq, sum(after) AS after, sum(before) AS before, sum(both) AS "both" FROM (
      SELECT command AS seq, count(*) AS after, 0 AS before, 0 AS "both" FROM "${table}"
        WHERE command BETWEEN @from AND @to GROUP BY command
      UNION ALL SELECT writer, count(*), 0, 0 FROM overwritten GROUP BY writer
      UNION ALL SELECT found.command, 0, count(*), count(t.command) FROM found
        LEFT JOIN "${table}" AS t ON ${key.map((column, i) => `t."${column}" = found.key_${i + 1}`).join(' AND ')}
        AND t.command = found.command GROUP BY found.command
      UNION ALL SELECT writer, 0, 0, count(*) FROM overwritten
        JOIN both_sides AS found ON found.command = overwritten.writer AND ${old('found', 'overwritten')} GROUP BY writer)
    GROUP BY seq`;
}
