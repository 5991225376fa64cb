import { type Row, rowOfOld } from '../history/old-row.ts';
import { ofTable } from '../history/span-sql.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Copy, Version } from './copy.ts';

/**
 * Takes the versions of a table’s rows, of each row the oldest first: all that entries from `from` on wrote or deleted, and
 * those that they found.
 */
export function eachVersion(
  { connection }: Copy,
  shape: TableShape,
  { from, take }: { readonly from: number; readonly take: (version: Version, row: Row) => void },
): void {
  const past = connection.statement(
    `SELECT command, operation, old FROM history WHERE command >= ? AND ${ofTable(shape)} ORDER BY command, history_key`,
  );
  for (const entry of past.raw().all(from) as [number, 'update' | 'delete', string][]) {
    const [seq, operation, old] = entry;
    const row = rowOfOld(shape, old);
    take({ seq: Number(row['command']), row }, row);
    if (operation === 'delete') take({ seq, row: null }, row);
  }
  const standing = connection.statement(`SELECT * FROM "${shape.name}" WHERE command >= ?`).all(from) as Row[];
  for (const row of standing) take({ seq: Number(row['command']), row }, row);
}

/** Adds a version to a list; of several that one command wrote only the last counts. */
export function addVersion<V extends Version>(versions: V[], version: V): void {
  const index = versions.findIndex(({ seq }) => seq >= version.seq);
  if (index === -1) versions.push(version);
  else versions.splice(index, versions[index]?.seq === version.seq ? 1 : 0, version);
}
