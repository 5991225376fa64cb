import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { SlotPlan } from './plan.ts';
import type { RowWriter } from './row-writer.ts';
import { type Keys, keysOf } from './slots.ts';

type Step = { readonly seq: number; readonly keys: Keys; readonly row: Row | null };
type Past = { readonly shape: TableShape; readonly old: Row; readonly seq: number; readonly deleted: boolean };

/**
 * Writes what becomes of every slot: the rows as they end, and of all before a word in the history, in the order of the
 * entries. Foreign keys are looked at when the command is kept.
 */
export function writeSlots(connection: Connection, writer: RowWriter, slots: readonly SlotPlan[]): void {
  const past: Past[] = [];
  const gone: { shape: TableShape; keys: Keys }[] = [];
  const written: { shape: TableShape; row: Row; before: boolean }[] = [];
  for (const slot of slots) {
    const { shape, present } = slot;
    const [first] = present;
    const end = passThrough(slot, stepsOf(slot, writer), past);
    const endKeys = end === undefined ? '' : keysOf(shape, end).join(' ');
    for (const row of present) {
      const keys = keysOf(shape, row);
      if (keys.join(' ') !== endKeys) gone.push({ shape, keys });
    }
    if (end !== undefined && end !== first)
      written.push({ shape, row: end, before: present.some((row) => keysOf(shape, row).join(' ') === endKeys) });
  }
  for (const one of past.sort((a, b) => a.seq - b.seq)) writer.remember(one.shape, one.old, one);
  for (const { shape, keys } of gone) writer.remove(shape, keys);
  for (const { shape, row, before } of written) if (before) park(connection, shape, keysOf(shape, row));
  for (const { shape, row } of written) writer.put(shape, row);
}

function stepsOf({ replay, display }: SlotPlan, { command }: RowWriter): Step[] {
  return display === undefined ? [...replay] : [...replay, { ...display, seq: command }];
}

/** Goes through the versions of a slot and tells the history of each that gives way; the row that stands at the end. */
function passThrough({ shape, present }: SlotPlan, steps: readonly Step[], past: Past[]): Row | undefined {
  let standing = [...present];
  for (const { seq, keys, row } of steps) {
    const name = keys.join(' ');
    for (const old of standing) {
      // What this very entry wrote before is no version of its own.
      if (old['command'] === seq) continue;
      const stays = row !== null && keysOf(shape, old).join(' ') === name;
      past.push({ shape, old, seq, deleted: !stays });
    }
    standing = row === null ? [] : [{ ...row, command: seq }];
  }
  return standing[0];
}

/** Lets go of a row’s names, so that two rows that exchanged theirs do not meet. */
function park(connection: Connection, { name, key, unique }: TableShape, keys: Keys): void {
  if (unique.length === 0) return;
  const own = `"${key[0] ?? ''}"`;
  const parked = unique.map((column) =>
    column === 'number' ? `number = 4503599627370496 + ${own}` : `"${column}" = 'parked ' || ${own}`,
  );
  connection.statement(`UPDATE "${name}" SET ${parked.join(', ')} WHERE ${own} = ?`).run(keys[0]);
}
