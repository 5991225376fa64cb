import { escapeHtml } from '../../domain/model/escape-markup.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** Writes a table as a fragment of HTML: a figure with caption, head and row scopes, and notes. */
export function writeHtmlTable(table: PrintedTable): string {
  const { title, stub, spanner, columns, groups, totals, notes } = table;
  const height = spanner === null ? 1 : 2;
  const corner = element('th', stub, ` scope="col"${height > 1 ? ` rowspan="${height}"` : ''}`);
  const heads = columns.map((head) => element('th', head, ' scope="col"'));
  const under = spanner === null ? heads : heads.slice(0, spanner.columns);
  const beside =
    spanner === null
      ? []
      : columns.slice(spanner.columns).map((head) => element('th', head, ` scope="col" rowspan="${height}"`));
  const over = spanner === null ? [] : [element('th', spanner.label, ` scope="colgroup" colspan="${spanner.columns}"`)];
  const head = spanner === null ? [[corner, ...under]] : [[corner, ...over, ...beside], under];
  return [
    '<figure class="table">',
    '<table>',
    element('caption', title),
    '<thead>',
    ...head.map(row),
    '</thead>',
    ...groups.flatMap(({ label, rows }) => [
      '<tbody>',
      ...(label === null ? [] : [row([element('th', label, ` scope="rowgroup" colspan="${columns.length + 1}"`)])]),
      ...rows.map(bodyRow),
      '</tbody>',
    ]),
    ...(totals.length === 0 ? [] : ['<tfoot>', ...totals.map(bodyRow), '</tfoot>']),
    '</table>',
    '<figcaption>',
    ...notes.map((note) => element('p', note)),
    '</figcaption>',
    '</figure>',
  ].join('\n');
}

function bodyRow({ label, depth, cells }: PrintedRow): string {
  const nested = depth === 0 ? '' : ` style="padding-inline-start: ${depth}.5em"`;
  return row([element('th', label, ` scope="row"${nested}`), ...cells.map((cell) => element('td', cell))]);
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeHtml(text)}</${name}>`;
}
