import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { RowCounts } from '../../domain/model/history.ts';
import type { Connection } from '../sqlite/connection.ts';
import { beforeSql, historyKeys, keyColumns } from './span-sql.ts';
import { type TableShape, tableShapes } from './table-shape.ts';

/** How many rows of each table the last entries of the log, taken together, added, changed and removed. */
export function countNetRows(connection: Connection, span: EntrySpan): RowCounts[] {
  return tableShapes(connection, span.from)
    .map((shape) => netRows(connection, shape, span))
    .filter(({ added, changed, removed }) => added + changed + removed > 0);
}

/** A row that went and came back with the stamp that it had is as if nobody had touched it. */
function netRows(connection: Connection, shape: TableShape, span: EntrySpan): RowCounts {
  const found = beforeSql(shape, historyKeys(shape));
  const count = (sql: string): number => Number(connection.statement(`SELECT count(*) FROM ${sql}`).pluck().get(span));
  const standing = `"${shape.name}" WHERE command BETWEEN @from AND @to`;
  const before = count(`(${found})`);
  const after = count(standing);
  const isFound = `(${keyColumns(shape)}) IN (${found})`;
  const changed = before === 0 || after === 0 ? 0 : count(`${standing} AND ${isFound}`);
  const untouched = before === changed ? 0 : count(`"${shape.name}" WHERE command < @from AND ${isFound}`);
  return { table: shape.name, added: after - changed, changed, removed: before - changed - untouched };
}
