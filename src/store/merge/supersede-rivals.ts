import { historyKeys, ofTable } from '../history/span-sql.ts';
import { type TableShape, tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadRivals, type Rival } from './rivals.ts';
import { attributesOf, keysOf, slotsOf } from './slots.ts';

/**
 * Who writes a row anew has settled what stood against it: its rivals are no tasks any more. But an undo that brings a
 * task back has not.
 */
export function supersedeRivals(connection: Connection, command: number): void {
  const open = loadRivals(connection, true);
  if (open.length === 0) return;
  const update = connection.statement(
    "UPDATE rival SET state = 'superseded', command = @command WHERE rival_key = @key AND command <> @command",
  );
  const attributes = attributesOf(connection);
  for (const [table, rivals] of Map.groupBy(open, (rival) => rival.table)) {
    const shape = tableShapes(connection, command).find(({ name }) => name === table);
    if (shape === undefined) continue;
    const slotOf = slotsOf(shape, attributes);
    const written = new Set(writtenKeys(connection, shape, command).map(slotOf));
    const touched = (rival: Rival): boolean => written.has(slotOf(rival.keys));
    for (const { key } of rivals.filter(touched)) update.run({ key, command });
  }
}

function writtenKeys(connection: Connection, shape: TableShape, command: number): number[][] {
  const rows = connection.statement(`SELECT * FROM "${shape.name}" WHERE command = ?`).all(command);
  const deleted = connection
    .statement(`SELECT ${historyKeys(shape)} FROM history WHERE command = ? AND ${ofTable(shape)}`)
    .raw()
    .all(command) as number[][];
  return [...rows.map((row) => [...keysOf(shape, row as Parameters<typeof keysOf>[1])]), ...deleted];
}
