import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** Writes a table in GitHub's Markdown: title, grid, notes as a list. Groups are rows in bold. */
export function writeMarkdownTable(table: PrintedTable): string {
  const { spanner } = table;
  const stub = [table.stub, ...(spanner === null ? [] : [spanner.label])].filter((part) => part !== '').join(' × ');
  const grid = [
    line([stub, ...table.columns].map(escape)),
    line(['---', ...table.columns.map(() => '---:')]),
    ...table.groups.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [line([`**${escape(label)}**`, ...table.columns.map(() => '')])]),
      ...rows.map((row) => bodyLine(row, escape(row.label))),
    ]),
    ...table.totals.map((row) => bodyLine(row, `**${escape(row.label)}**`)),
  ];
  return [
    `**${escape(table.title)}**`,
    grid.join('\n'),
    table.notes.map((note) => `- ${escape(note)}`).join('\n'),
  ].join('\n\n');
}

function bodyLine({ depth, cells }: PrintedRow, label: string): string {
  return line([`${'&emsp;'.repeat(depth)}${label}`, ...cells.map(escape)]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escape(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\|`*_[\]<>~#]/gu, '\\$&');
}
