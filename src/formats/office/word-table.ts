import type { PrintedRow, PrintedTable } from '../table/printed-table.ts';
import { run, wordText } from './word-text.ts';

/** Rules of a table in eighths of a point: heavy at top and bottom, light under the head and over the sums. */
const rule = { heavy: 8, light: 4 } as const;
type Edges = { readonly top?: keyof typeof rule; readonly bottom?: keyof typeof rule };
type Cell = {
  readonly text: string;
  readonly right?: boolean;
  readonly span?: number;
  readonly indent?: number;
  readonly bold?: boolean;
};

/** A table with its caption over it and its notes under it, with horizontal rules only. */
export function wordTable(table: PrintedTable): string {
  const { title, columns, notes } = table;
  const rows = [...headRows(table), ...bodyRows(table)];
  const widths = `<w:tblGrid>${'<w:gridCol/>'.repeat(columns.length + 1)}</w:tblGrid>`;
  const look =
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>';
  return [
    wordText(title, 'caption'),
    `<w:tbl>${look}${widths}${rows.join('')}</w:tbl>`,
    ...notes.map((note) => wordText(note, 'small')),
    wordText('', 'paragraph'),
  ].join('');
}

function headRows({ stub, spanner, columns, words }: PrintedTable): string[] {
  const right = words !== true;
  const names = row(
    [{ text: stub }, ...columns.map((text) => ({ text, right }))],
    { ...(spanner === null ? { top: 'heavy' } : {}), bottom: 'light' },
    true,
  );
  if (spanner === null) return [names];
  const beside = columns.slice(spanner.columns).map(() => ({ text: '' }));
  return [
    row([{ text: '' }, { text: spanner.label, span: spanner.columns }, ...beside], { top: 'heavy' }, true),
    names,
  ];
}

function bodyRows({ groups, totals, columns, words }: PrintedTable): string[] {
  const right = words !== true;
  const lines = groups.flatMap(({ label, rows }) => [
    ...(label === null ? [] : [{ cells: [{ text: label, span: columns.length + 1, bold: true }] }]),
    ...rows.map((one) => ({ cells: cellsOf(one, right) })),
  ]);
  const sums = totals.map((one, index) => ({ cells: cellsOf(one, right), top: index === 0 }));
  const all: { readonly cells: Cell[]; readonly top?: boolean }[] = [...lines, ...sums];
  return all.map(({ cells, top }, index) =>
    row(cells, { ...(top === true ? { top: 'light' } : {}), ...(index === all.length - 1 ? { bottom: 'heavy' } : {}) }),
  );
}

function cellsOf({ label, depth, cells }: PrintedRow, right: boolean): Cell[] {
  return [{ text: label, indent: depth }, ...cells.map((text) => ({ text, right }))];
}

function row(cells: readonly Cell[], edges: Edges, head = false): string {
  const look = `<w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>`;
  return `<w:tr>${look}${cells.map((cell) => cellOf(cell, edges)).join('')}</w:tr>`;
}

function cellOf({ text, right = false, span = 1, indent = 0, bold = false }: Cell, { top, bottom }: Edges): string {
  const side = (name: string, weight: keyof typeof rule | undefined): string =>
    weight === undefined ? '' : `<w:${name} w:val="single" w:sz="${String(rule[weight])}" w:space="0" w:color="auto"/>`;
  const edges = side('top', top) + side('bottom', bottom);
  const shape = `${span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ''}${edges === '' ? '' : `<w:tcBorders>${edges}</w:tcBorders>`}`;
  const place = `${indent > 0 ? `<w:ind w:left="${String(indent * 240)}"/>` : ''}${right ? '<w:jc w:val="right"/>' : ''}`;
  return `<w:tc><w:tcPr>${shape}</w:tcPr><w:p><w:pPr><w:spacing w:after="0"/>${place}</w:pPr>${run(text, bold ? '<w:b/>' : '')}</w:p></w:tc>`;
}
