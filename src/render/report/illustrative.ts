import type { Table, TableBody } from '../../domain/model/table.ts';
import { type Html, markup } from './markup.ts';

/** The bodies of a table, one or several, with the label that tells them apart. */
export function bodiesOf(table: Table): { readonly label: string | null; readonly body: TableBody }[] {
  switch (table.kind) {
    case 'cross':
      return [{ label: null, body: table }];
    case 'layered':
      return table.layers.map((layer) => ({ label: layer.label, body: layer.table }));
    case 'evidence':
      return [];
    case 'frequencies':
      return table.blocks.map((body) => ({ label: body.rows.label, body }));
  }
}

/** Whether any judgement that a table reads came from a rule of our own. */
export function rulesOnTable(table: Table): boolean {
  if (table.kind === 'evidence') return table.sources.illustrative;
  return bodiesOf(table).some(({ body }) => body.sources.illustrative);
}

/** The word on everything that rests on our own rules; it leads to what it means. */
export const illustrativeBadge: Html = markup` <a class="badge" href="#illustrative">Illustrative</a>`;
