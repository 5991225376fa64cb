import { escapeHtml } from '../../domain/model/escape-markup.ts';
import { gridOf } from './export-table.ts';
import { plainNumber } from './plain-number.ts';
import type { PrintedTable } from './printed-table.ts';

/** A table for the clipboard: HTML with its look in every element, as word processors want it, and cells between tabs. */
export type CopiedTable = { readonly html: string; readonly text: string };

/** Writes printed tables for the clipboard: a word processor takes the HTML, a spreadsheet either, an editor the text. */
export function copyTable(printed: readonly PrintedTable[]): CopiedTable {
  const rows = printed.flatMap(gridOf).slice(0, -1);
  return {
    html: `<meta charset="utf-8">${printed.map(htmlOf).join('<p></p>')}`,
    text: rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')).join('\n'),
  };
}

const heavy = '1.5pt solid';
const light = '0.5pt solid';
type Edges = { readonly top?: string; readonly bottom?: string; readonly span?: number };

function htmlOf({ title, stub, spanner, columns, groups, totals, notes, words }: PrintedTable): string {
  const side = words === true ? 'left' : 'right';
  const under: Edges = { ...(spanner === null ? { top: heavy } : {}), bottom: light };
  const beside = spanner === null ? [] : columns.slice(spanner.columns).map(() => cell('', 'left', { top: heavy }));
  const over =
    spanner === null
      ? []
      : [
          [
            cell('', 'left', { top: heavy }),
            cell(spanner.label, 'center', { top: heavy, span: spanner.columns }),
            ...beside,
          ],
        ];
  const lines = [
    ...groups.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [{ label, depth: 0, cells: columns.map(() => '') }]),
      ...rows,
    ]),
    ...totals,
  ];
  const firstSum = lines.length - totals.length;
  const body = lines.map(({ label, depth, cells }, index) => {
    const edges: Edges = {
      ...(index === firstSum && totals.length > 0 ? { top: light } : {}),
      ...(index === lines.length - 1 ? { bottom: heavy } : {}),
    };
    return [
      cell(`${'\u2003'.repeat(depth)}${label}`, 'left', edges),
      ...cells.map((text) => cell(words === true ? text : plainNumber(text), side, edges)),
    ];
  });
  const rows = [...over, [cell(stub, 'left', under), ...columns.map((head) => cell(head, side, under))], ...body];
  return [
    `<p><b>${escapeHtml(title)}</b></p>`,
    `<table style="border-collapse:collapse" cellspacing="0" cellpadding="3">${rows.map((one) => `<tr>${one.join('')}</tr>`).join('')}</table>`,
    ...notes.map((note) => `<p style="font-size:8.5pt;margin:2pt 0">${escapeHtml(note)}</p>`),
  ].join('');
}

function cell(text: string, align: string, { top, bottom, span = 1 }: Edges): string {
  const edges = `${top === undefined ? '' : `border-top:${top};`}${bottom === undefined ? '' : `border-bottom:${bottom};`}`;
  const wide = span === 1 ? '' : ` colspan="${String(span)}"`;
  // A spreadsheet would take 1–2 or 3/4 for a date.
  const asText = /^\d+$/u.test(text) ? '' : "mso-number-format:'\\@';";
  return `<td${wide} style="text-align:${align};padding:1pt 5pt;${asText}${edges}">${escapeHtml(text)}</td>`;
}
