import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';

/** The values of a row's primary key, in the order of the key. */
export type Keys = readonly number[];

/** Names the place that versions of a row compete for: its key or, of an attribute, the case alone. */
export type SlotOf = (keys: Keys) => string;

/** An attribute has one value a case, whoever gave it; `attributes` are the keys of such variables. */
export function slotsOf(shape: TableShape, attributes: ReadonlySet<number>): SlotOf {
  if (shape.name !== 'coding') return (keys) => keys.join(' ');
  return (keys) => (attributes.has(keys[0] ?? 0) ? `${String(keys[0])} * ${String(keys[2])}` : keys.join(' '));
}

/** Keys of the variables that are attributes. */
export function attributesOf(connection: Connection): ReadonlySet<number> {
  const rows = connection.statement("SELECT variable_key FROM variable WHERE role = 'attribute'").pluck().all();
  return new Set(rows as number[]);
}

export function keysOf({ key }: TableShape, row: Row): Keys {
  return key.map((column) => Number(row[column]));
}
