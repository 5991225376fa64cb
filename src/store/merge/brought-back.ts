import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Copy } from './copy.ts';
import type { RowHead } from './decide-slot.ts';
import type { Here } from './here.ts';
import type { BroughtBack } from './plan.ts';
import type { Rival } from './rivals.ts';
import { keysOf, type SlotOf } from './slots.ts';

/** Tables whose rows others need, or that belong to such a row. A version of the codebook stays where it came about. */
const tables = [
  'coder',
  'case',
  'section',
  'variable',
  'code',
  'coding',
  'document',
  'document_case',
  'passage',
  'round',
  'round_case',
  'round_coder',
  'round_assignment',
];

type Table = {
  readonly shape: TableShape;
  readonly slotOf: SlotOf;
  readonly here: Here;
  readonly rivalsHere: ReadonlyMap<string, readonly (Rival & RowHead)[]>;
};

/** The rows of a table of this copy that earlier merges brought back. */
export function broughtBackRows(copy: Copy, { shape, slotOf, here, rivalsHere }: Table): BroughtBack[] {
  const { name: table } = shape;
  if (copy.oddFrom === undefined || !tables.includes(table)) return [];
  const writers = copy.commands.filter(({ kind, undoes }) => kind === 'merge' || undoes !== undefined);
  const rows = copy.connection
    .statement(`SELECT * FROM "${table}" WHERE command IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(writers.map(({ seq }) => seq))) as Row[];
  const isBroughtBack = (row: Row): boolean => {
    const keys = keysOf(shape, row);
    const slot = slotOf(keys);
    // An attribute, which shares its place with those that others gave, never comes back.
    if (slot.includes('*') || here.state(slot, keys).ours?.gone !== true) return false;
    return (rivalsHere.get(slot) ?? []).every(({ state, gone }) => state !== 'open' || gone);
  };
  return rows.filter(isBroughtBack).map((row) => ({ table, row }));
}
