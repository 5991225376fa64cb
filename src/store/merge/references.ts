import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';

/** The row’s own key, where it is none that its references make up. */
export function ownKey({ key, references }: TableShape): string | undefined {
  const [only, ...more] = key;
  return more.length > 0 || references.some(({ column }) => column === only) ? undefined : only;
}

export type MapKey = (table: string, key: number) => number;

/** A row with the keys of other rows mapped, its own left out. */
export function withMappedReferences({ references }: TableShape, row: Row, keyOf: MapKey): Row {
  const mapped: Record<string, Row[string]> = { ...row };
  for (const { column, table } of references) {
    const value = row[column];
    if (typeof value === 'number') mapped[column] = keyOf(table, value);
  }
  return mapped;
}
