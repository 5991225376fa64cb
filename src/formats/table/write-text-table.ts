import { displayWidth } from './display-width.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

const widestHead = 18;
const widestPanel = 120;
const gap = '  ';

/**
 * Writes a table for a terminal: numbers under one another, rules above and below, no boxes. Columns that do not fit
 * side by side stand in panels under one another.
 */
export function writeTextTable(table: PrintedTable): string {
  const heads = table.columns.map((head) => wrap(plain(head)));
  const groups = table.groups.map(({ label, rows }) => [
    ...(label === null ? [] : [groupLine(label)]),
    ...rows.map(bodyLine),
  ]);
  const totals = table.totals.map(bodyLine);
  const lines = [...groups.flat(), ...totals];
  const stub = Math.max(displayWidth(plain(table.stub)), ...lines.map((line) => displayWidth(line.label)));
  const widths = heads.map((head, index) =>
    Math.max(...head.map(displayWidth), ...lines.map((line) => displayWidth(line.cells[index] ?? ''))),
  );
  const panels = panelsOf(stub, widths).map((columns) => {
    const write = (line: Line) => writeLine(line, { stub, widths, columns });
    const spanner = table.spanner === null ? [] : [`${blanks(stub)}${gap}${plain(table.spanner.label)}`];
    const head = [...spanner, ...headLines(plain(table.stub), heads).map(write)].filter((line) => line !== '');
    const full = Math.max(...[...head, ...lines.map(write)].map(displayWidth));
    const light = '─'.repeat(full);
    const heavy = '━'.repeat(full);
    const sums = totals.length === 0 ? [] : [light, ...totals.map(write)];
    return { full, lines: [heavy, ...head, light, ...groups.flat().map(write), ...sums] };
  });
  const end = '━'.repeat(panels.at(-1)?.full ?? 0);
  return [plain(table.title), ...panels.flatMap((panel) => panel.lines), end, ...table.notes.map(plain)].join('\n');
}

type Line = { readonly label: string; readonly cells: readonly string[] };

/** Which columns stand side by side. */
function panelsOf(stub: number, widths: readonly number[]): number[][] {
  const panels: number[][] = [];
  let used = Infinity;
  widths.forEach((width, index) => {
    used += gap.length + width;
    if (used <= widestPanel) panels.at(-1)?.push(index);
    else {
      panels.push([index]);
      used = stub + gap.length + width;
    }
  });
  return panels;
}

function bodyLine({ label, depth, cells }: PrintedRow): Line {
  return { label: `${'  '.repeat(depth)}${plain(label)}`, cells };
}

function groupLine(label: string): Line {
  return { label: plain(label).toUpperCase(), cells: [] };
}

/** Heads of several lines end on the same one. */
function headLines(stub: string, heads: readonly (readonly string[])[]): Line[] {
  const height = Math.max(1, ...heads.map((head) => head.length));
  return Array.from({ length: height }, (_, line) => ({
    label: line === height - 1 ? stub : '',
    cells: heads.map((head) => head[line - height + head.length] ?? ''),
  }));
}

type Layout = { readonly stub: number; readonly widths: readonly number[]; readonly columns: readonly number[] };

function writeLine({ label, cells }: Line, { stub, widths, columns }: Layout): string {
  const written = columns.map((index) => {
    const cell = cells[index] ?? '';
    return `${gap}${blanks((widths[index] ?? 0) - displayWidth(cell))}${cell}`;
  });
  return `${label}${blanks(stub - displayWidth(label))}${written.join('')}`.trimEnd();
}

function wrap(head: string): string[] {
  const lines: string[] = [];
  for (const word of head.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || displayWidth(joined) > widestHead) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function blanks(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
