import type { Row } from '../../history/old-row.ts';
import { isSame } from '../row-writer.ts';
import { keysOf } from '../slots.ts';
import { bringBackParents } from './bring-back-parents.ts';
import { type Repairing, rowName } from './repairing.ts';

/**
 * Brings back what something needs that was deleted on one copy. What an earlier merge brought back goes to begin with, so
 * that it stays away where nothing needs it any more, and is as it was where something does.
 */
export function bringBackNeeded(repairing: Repairing): void {
  const { writer, plan } = repairing;
  const before = new Map<string, Row>();
  for (const { table, row } of plan?.broughtBack ?? []) {
    const shape = writer.shape(table);
    const keys = keysOf(shape, row);
    // What this merge has written since is no business of earlier ones.
    if (writer.find(shape, keys)?.['command'] !== row['command']) continue;
    writer.remove(shape, keys);
    before.set(rowName(table, keys), row);
  }
  bringBackParents({ ...repairing, before });
  for (const { table, row } of plan?.broughtBack ?? []) {
    const shape = writer.shape(table);
    const keys = keysOf(shape, row);
    if (!before.has(rowName(table, keys))) continue;
    const after = writer.find(shape, keys);
    if (after !== undefined && isSame(row, after)) writer.put(shape, row);
    else writer.remember(shape, row, { seq: writer.command, deleted: after === undefined });
  }
}
