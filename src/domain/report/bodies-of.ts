import type { Table, TableBody } from '../model/table.ts';

/** The bodies of a table, one or several, each with what tells it from the others. */
export function bodiesOf(
  table: Table,
): { readonly id: string; readonly label: string | null; readonly body: TableBody }[] {
  switch (table.kind) {
    case 'cross':
      return [{ id: '', label: null, body: table }];
    case 'layered':
      return table.layers.map(({ id, label, table: body }) => ({ id, label, body }));
    case 'evidence':
      return [];
    case 'frequencies':
      return table.blocks.map((body, index) => ({ id: String(index), label: body.rows.label, body }));
  }
}
