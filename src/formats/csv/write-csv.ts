import Papa from 'papaparse';
import type { CsvFlavour } from './csv-flavour.ts';
import { guardFormula } from './formula-guard.ts';

const forms = {
  data: { mark: '', newline: '\n', cell: (cell: string) => cell },
  excel: { mark: '\uFEFF', newline: '\r\n', cell: guardFormula },
} as const;

/**
 * Writes rows, the header first, as comma-separated text with a newline at its end; `readRows` gives back the same cells
 * from it (rows of blank cells apart, which are skipped there). The `excel` flavour starts with a byte-order mark.
 */
export function writeCsv(rows: readonly (readonly string[])[], flavour: CsvFlavour): string {
  const { mark, newline, cell } = forms[flavour];
  const cells = rows.map((row) => row.map(cell));
  const text = Papa.unparse(cells, { newline, quotes: (value) => isMistakable(String(value)) });
  return `${mark}${text}${newline}`;
}

/**
 * Unquoted, a first cell `sep=…` would be taken for the line that names the delimiter; and a program that is told to pass
 * over comments would take a `#` for the beginning of one.
 */
function isMistakable(cell: string): boolean {
  return /^sep=|#/iu.test(cell);
}
