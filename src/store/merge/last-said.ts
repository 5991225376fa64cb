import { type Row, rowOfOld } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Copy, readCopy, statementsOf, type Version } from './copy.ts';
import { keysOf } from './slots.ts';
import { addVersion } from './versions.ts';

/** A row as somebody last wrote it: a merge, or undoing and redoing one, may have made it what it is. */
export type LastSaid = (shape: TableShape, row: Row) => Row;

/** Reads it of rows with one key as a copy has them, and the history of those alone that need it. */
export function createLastSaid(copy: Copy): LastSaid {
  return (shape, row) => {
    const command = copy.bySeq.get(Number(row['command']));
    if (command === undefined || (command.kind !== 'merge' && command.undoes === undefined)) return row;
    return statementsOf(copy, versionsOf(copy, shape, row)).findLast((version) => version.row !== null)?.row ?? row;
  };
}

/** The same of a file as it is once its log is first needed. */
export function lastSaidIn(connection: Connection): LastSaid {
  let lastSaid: LastSaid | undefined;
  return (shape, row) => {
    lastSaid ??= createLastSaid(readCopy(connection));
    return lastSaid(shape, row);
  };
}

function versionsOf({ connection }: Copy, shape: TableShape, row: Row): Version[] {
  const past = connection
    .statement('SELECT command, operation, old FROM history WHERE table_name = ? AND key_1 = ? ORDER BY history_key')
    .raw()
    .all(shape.name, keysOf(shape, row)[0]) as [number, 'update' | 'delete', string][];
  const versions: Version[] = [];
  for (const [seq, operation, old] of past) {
    const before = rowOfOld(shape, old);
    addVersion(versions, { seq: Number(before['command']), row: before });
    if (operation === 'delete') addVersion(versions, { seq, row: null });
  }
  addVersion(versions, { seq: Number(row['command']), row });
  return versions;
}
