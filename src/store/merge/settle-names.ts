import { freeNames } from '../../domain/model/merging/free-names.ts';
import { freeNumbers } from '../../domain/model/merging/free-numbers.ts';
import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { LastSaid } from './last-said.ts';
import type { MergePlan, SlotPlan } from './plan.ts';
import { type Keys, keysOf } from './slots.ts';

/** Tables where two rows that came about apart may have one name, and the column that holds it. */
const named: readonly { readonly table: string; readonly column: string; readonly within?: string }[] = [
  { table: 'case', column: 'number' },
  { table: 'variable', column: 'id' },
  { table: 'code', column: 'id', within: 'variable_key' },
  { table: 'coder', column: 'name' },
];

/** What settling names goes by: rows that are about to be written, and the tables that anything happens in. */
type Settling = Pick<MergePlan, 'slots' | 'lastSaid'> & { readonly tables: ReadonlySet<string> };

/**
 * Gives rows of one name different ones: cases the next free number, others a number after the name. Worked out anew from
 * the names that people gave, so that every copy comes to the same.
 */
export function settleNames(
  connection: Connection,
  shapes: readonly TableShape[],
  { slots, lastSaid, tables }: Settling,
): readonly SlotPlan[] {
  return named.reduce<readonly SlotPlan[]>((plans, { table, column, within }) => {
    const shape = shapes.find(({ name }) => name === table);
    if (shape === undefined || !tables.has(table)) return plans;
    return settled(connection, plans, { shape, column, within, lastSaid });
  }, slots);
}

type Names = {
  readonly shape: TableShape;
  readonly column: string;
  readonly within: string | undefined;
  readonly lastSaid: LastSaid;
};
type Candidate = { readonly uuid: string; readonly row: Row; readonly given: string | number; readonly keys: Keys };

function settled(connection: Connection, slots: readonly SlotPlan[], names: Names): readonly SlotPlan[] {
  const { shape, column, within } = names;
  const plans = new Map(
    slots.flatMap((slot) => {
      const keys = slot.display?.keys ?? slot.replay.at(-1)?.keys;
      return slot.shape.name === shape.name && keys !== undefined ? [[keys.join(' '), slot] as const] : [];
    }),
  );
  const candidates = candidatesOf(connection, plans, names);
  const renamed = new Map<Candidate, string | number>(candidates.map((one) => [one, one.given]));
  const groups = Map.groupBy(candidates, ({ row }) => (within === undefined ? null : (row[within] ?? null)));
  for (const group of groups.values()) {
    if (column === 'number') {
      const cases = group.map((one) => ({ uuid: one.uuid, number: Number(one.given), one }));
      for (const { case: given, number } of freeNumbers(cases)) renamed.set(given.one, number);
    } else {
      const all = group.map((one) => ({ uuid: one.uuid, name: String(one.given), one }));
      for (const { one, name } of freeNames(all)) renamed.set(one.one, name);
    }
  }
  const added: SlotPlan[] = [];
  for (const [{ row, keys }, name] of renamed) {
    if (row[column] === name) continue;
    const display = { keys, row: { ...row, [column]: name } };
    const slot = plans.get(keys.join(' '));
    if (slot === undefined) added.push({ shape, present: [row], replay: [], display });
    else plans.set(keys.join(' '), { ...slot, display });
  }
  const rest = slots.filter((slot) => slot.shape.name !== shape.name || !isPlanned(slot));
  return [...rest, ...plans.values(), ...added];
}

function isPlanned({ display, replay }: SlotPlan): boolean {
  return display !== undefined || replay.length > 0;
}

/** Every row as it will stand, with the name that people gave it. */
function candidatesOf(
  connection: Connection,
  plans: ReadonlyMap<string, SlotPlan>,
  { shape, column, lastSaid }: Names,
): Candidate[] {
  const present = connection.statement(`SELECT * FROM "${shape.name}"`).all() as Row[];
  const standing = present
    .map((row) => ({ row, keys: keysOf(shape, row) }))
    .filter(({ keys }) => !plans.has(keys.join(' ')))
    .map(({ row, keys }) => candidate(row, keys, lastSaid(shape, row)[column]));
  const coming = [...plans.values()].flatMap((slot) => {
    const end = slot.display ?? slot.replay.at(-1);
    return end === undefined || end.row === null ? [] : [candidate(end.row, end.keys, end.row[column])];
  });
  return [...standing, ...coming];
}

function candidate(row: Row, keys: Keys, given: Row[string] | undefined): Candidate {
  return { row, keys, uuid: String(row['uuid']), given: given ?? '' };
}
