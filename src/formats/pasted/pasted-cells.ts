import Papa from 'papaparse';
import { evenRowBreaks } from '../csv/row-break.ts';

/**
 * The cells of text from a spreadsheet: lines, and tabs between cells; a cell in quotation marks may hold both. Lines of
 * blank cells count, but not the end of the last line.
 */
export function pastedCells(source: string): string[][] {
  const { text, rowBreak } = evenRowBreaks(source);
  const rows = Papa.parse<string[]>(text, { delimiter: '\t', newline: rowBreak, header: false }).data;
  return rows.length > 1 && rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

/** Writes cells as a spreadsheet takes them from the clipboard; `pastedCells` gives them back. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\n' },
  );
}
