import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** Writes a table for LaTeX with the booktabs package, notes below it. */
export function writeLatexTable(table: PrintedTable): string {
  const { title, stub, spanner, columns, groups, totals, notes } = table;
  const over =
    spanner === null
      ? []
      : [
          line(['', `\\multicolumn{${spanner.columns}}{c}{${escape(spanner.label)}}`]),
          `\\cmidrule(lr){2-${spanner.columns + 1}}`,
        ];
  return [
    '% needs \\usepackage{booktabs}',
    '\\begin{table}',
    `\\caption{${escape(title)}}`,
    `\\begin{tabular}{l${(table.words === true ? 'l' : 'r').repeat(columns.length)}}`,
    '\\toprule',
    ...over,
    line([stub, ...columns].map(escape)),
    '\\midrule',
    ...groups.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [line([`\\multicolumn{${columns.length + 1}}{l}{\\textbf{${escape(label)}}}`])]),
      ...rows.map(bodyLine),
    ]),
    ...(totals.length === 0 ? [] : ['\\midrule', ...totals.map(bodyLine)]),
    '\\bottomrule',
    '\\end{tabular}',
    ...(notes.length === 0 ? [] : ['', '\\smallskip', '\\footnotesize', notes.map(escape).join(' \\par\n')]),
    '\\end{table}',
  ].join('\n');
}

function bodyLine({ label, depth, cells }: PrintedRow): string {
  const indent = depth === 0 ? '' : `\\hspace{${depth}em}`;
  return line([`${indent}${escape(label)}`, ...cells.map(escape)]);
}

function line(cells: readonly string[]): string {
  return `${cells.join(' & ')} \\\\`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '|': '\\textbar{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  // After a line end a bracket would be taken for an option of it.
  '[': '{[}',
  ']': '{]}',
};

function escape(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\&%$#_{}~^|<>[\]]/gu, (character) => commands[character] ?? `\\${character}`);
}
