import type { Row } from '../history/old-row.ts';
import { historyKeys, ofTable } from '../history/span-sql.ts';
import type { TableShape } from '../history/table-shape.ts';
import { type Copy, statementsOf, type Version } from './copy.ts';
import type { RowHead } from './decide-slot.ts';
import { isSame } from './row-writer.ts';
import { type Keys, keysOf, type SlotOf } from './slots.ts';
import { addVersion, eachVersion } from './versions.ts';

/** What stands in a slot of this copy, and the last statement of it. */
export type HereState = {
  readonly present: readonly Row[];
  /** Whether what stands is something else: a merge put it there. */
  readonly displayed: boolean;
  readonly ours: RowHead | undefined;
};

/** One table of this copy. */
export type Here = { readonly state: (slot: string, keys: Keys) => HereState };

/** Reads of a table what is asked for, and its history only once something must be looked up there. */
export function createHere(copy: Copy, name: string, slotOf: SlotOf): Here {
  const shape = shapeOf(copy, name);
  const rowAt = createRowAt(copy, shape);
  const coders = shape.name === 'coding' ? coderKeys(copy) : [];
  const odd = copy.oddFrom === undefined ? new Map<string, Placed[]>() : versionsBySlot(copy, shape, slotOf);
  let deleted: ReadonlyMap<string, Placed> | undefined;
  const lastStatement = (slot: string, [row]: readonly Row[]): Placed | undefined => {
    const versions = odd.get(slot);
    if (versions === undefined && row !== undefined)
      return { seq: Number(row['command']), keys: keysOf(shape, row), row };
    deleted ??= lastDeletions(copy, shape, slotOf);
    // What a merge alone wrote comes last: it brought back what had been deleted before, or made a row of its own.
    return statementsOf(copy, versions ?? []).at(-1) ?? deleted.get(slot) ?? versions?.at(-1);
  };
  return {
    state: (slot, keys) => {
      const wanted = slot.includes('*') ? coders.map((coder) => [keys[0] ?? 0, coder, keys[2] ?? 0]) : [keys];
      const present = wanted.flatMap((one) => rowAt(one));
      const last = lastStatement(slot, present);
      const displayed = present.some((row) => last === undefined || last.row === null || !isSame(row, last.row));
      return { present, displayed, ours: last === undefined ? undefined : headOf(copy, last) };
    },
  };
}

/** Of this copy: the shape that the other one has of a table leaves out a history that only this one has. */
function shapeOf({ shapes }: Copy, name: string): TableShape {
  const shape = shapes.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`no table ${name}`);
  return shape;
}

type Placed = Version & { readonly keys: Keys };

function headOf(copy: Copy, { seq, keys, row }: Placed): RowHead {
  const command = copy.bySeq.get(seq);
  return { writer: command?.uuid ?? '', at: command?.at ?? '', gone: row === null, keys, row };
}

function createRowAt({ connection }: Copy, { name, key }: TableShape): (keys: Keys) => Row[] {
  const where = key.map((column) => `"${column}" = ?`).join(' AND ');
  const statement = connection.statement(`SELECT * FROM "${name}" WHERE ${where}`);
  return (keys) => statement.all(...keys) as Row[];
}

function coderKeys({ connection }: Copy): number[] {
  return connection.statement('SELECT coder_key FROM coder').pluck().all() as number[];
}

function versionsBySlot(copy: Copy, shape: TableShape, slotOf: SlotOf): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  eachVersion(copy, shape, {
    from: copy.oddFrom ?? 0,
    take: (version, row) => {
      const keys = keysOf(shape, row);
      const slot = slotOf(keys);
      const versions = found.get(slot);
      if (versions === undefined) found.set(slot, [{ ...version, keys }]);
      else addVersion(versions, { ...version, keys });
    },
  });
  return found;
}

/** Those from before there may be versions that are no statements. */
function lastDeletions({ connection, oddFrom }: Copy, shape: TableShape, slotOf: SlotOf): Map<string, Placed> {
  const rows = connection
    .statement(
      `SELECT command, ${historyKeys(shape)} FROM history WHERE operation = 'delete' AND command < ? AND ${ofTable(shape)}
        ORDER BY command, history_key`,
    )
    .raw()
    .all(oddFrom ?? Number.MAX_SAFE_INTEGER) as [number, ...number[]][];
  return new Map(rows.map(([seq, ...keys]) => [slotOf(keys), { seq, keys, row: null }]));
}
