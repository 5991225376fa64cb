import type { Row } from '../../history/old-row.ts';
import type { TableShape } from '../../history/table-shape.ts';
import { isSame, type RowWriter } from '../row-writer.ts';
import { type Keys, keysOf } from '../slots.ts';
import { bringBackParents } from './bring-back-parents.ts';
import { type Repairing, rowName } from './repairing.ts';
import { settleNamesAgain } from './settle-names-again.ts';

/**
 * Brings back what something needs that was deleted on one copy. What an earlier merge brought back goes to begin with, so
 * that it stays away where nothing needs it any more, and is as it was where something does.
 */
export function bringBackNeeded(repairing: Repairing): void {
  const gone = takeAway(repairing);
  const before = new Map(gone.map(({ name, row }) => [name, row]));
  const back = bringBackParents({ ...repairing, before });
  settleNamesAgain(repairing, new Set([...back, ...gone.map(({ shape }) => shape.name)]));
  keepUntouched(repairing.writer, gone);
}

type Gone = { readonly name: string; readonly shape: TableShape; readonly keys: Keys; readonly row: Row };

function takeAway({ writer, plan }: Repairing): Gone[] {
  return (plan?.broughtBack ?? []).flatMap(({ table, row }) => {
    const shape = writer.shape(table);
    const keys = keysOf(shape, row);
    // What this merge has written since is no business of earlier ones.
    if (writer.find(shape, keys)?.['command'] !== row['command']) return [];
    writer.remove(shape, keys);
    return [{ name: rowName(table, keys), shape, keys, row }];
  });
}

/** What came back as it was keeps its stamp; of all else that went the history is told. */
function keepUntouched(writer: RowWriter, gone: readonly Gone[]): void {
  for (const { shape, keys, row } of gone) {
    const after = writer.find(shape, keys);
    if (after !== undefined && isSame(row, after)) writer.put(shape, row);
    else writer.remember(shape, row, { seq: writer.command, deleted: after === undefined });
  }
}
