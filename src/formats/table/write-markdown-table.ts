import { escapeMarkdown, markdownRow } from '../markdown/markdown.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** Writes a table in GitHub's Markdown: title, grid, notes as a list. Groups are rows in bold. */
export function writeMarkdownTable(table: PrintedTable): string {
  const { spanner } = table;
  const stub = [table.stub, ...(spanner === null ? [] : [spanner.label])].filter((part) => part !== '').join(' × ');
  const grid = [
    markdownRow([stub, ...table.columns].map(escapeMarkdown)),
    markdownRow(['---', ...table.columns.map(() => (table.words === true ? '---' : '---:'))]),
    ...table.groups.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [markdownRow([`**${escapeMarkdown(label)}**`, ...table.columns.map(() => '')])]),
      ...rows.map((row) => bodyLine(row, escapeMarkdown(row.label))),
    ]),
    ...table.totals.map((row) => bodyLine(row, `**${escapeMarkdown(row.label)}**`)),
  ];
  return [
    `**${escapeMarkdown(table.title)}**`,
    grid.join('\n'),
    table.notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n'),
  ].join('\n\n');
}

function bodyLine({ depth, cells }: PrintedRow, label: string): string {
  return markdownRow([`${'&emsp;'.repeat(depth)}${label}`, ...cells.map(escapeMarkdown)]);
}
