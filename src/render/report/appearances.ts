import type { TableBody } from '../../domain/model/table.ts';
import { bodiesOf } from '../../domain/report/bodies-of.ts';
import { addressOf } from './context.ts';
import type { Report, TableItem } from './report.ts';

/** A table in which a case is counted, and the rows it stands in. */
export type Appearance = { readonly item: TableItem; readonly address: string; readonly rows: readonly string[] };

/** For each case the tables that count it, in reading order. */
export function appearancesOf({ sections }: Report): ReadonlyMap<number, readonly Appearance[]> {
  const found = new Map<number, Appearance[]>();
  for (const item of sections.flatMap((section) => section.items)) {
    if (item.kind === 'figure') continue;
    for (const [number, rows] of rowsByCase(bodiesOf(item.table).map(({ body }) => body))) {
      const appearance = { item, address: addressOf(item), rows: [...rows] };
      found.set(number, [...(found.get(number) ?? []), appearance]);
    }
  }
  return found;
}

function rowsByCase(bodies: readonly TableBody[]): Map<number, Set<string>> {
  const rows = new Map<number, Set<string>>();
  for (const body of bodies) {
    body.rowCells.forEach((numbers, i) => {
      const label = body.rows.codes[i]?.label ?? '';
      for (const number of numbers) rows.set(number, (rows.get(number) ?? new Set<string>()).add(label));
    });
  }
  return rows;
}
