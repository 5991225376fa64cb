import Papa from 'papaparse';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { countLineBreaks, lineAt } from '../text/strict-decode.ts';
import type { CsvRow } from './csv-file.ts';
import { evenRowBreaks } from './row-break.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

const delimiters = [',', ';', '\t', '|'];

const quoteProblems: Readonly<Record<string, string>> = {
  MissingQuotes: sentence('csv.open-quote'),
  InvalidQuotes: sentence('csv.after-quote'),
};

/** Rows that hold anything, and the delimiter that parts them. */
export type ParsedRows = { readonly delimiter: string; readonly rows: readonly CsvRow[] };

/**
 * Parses delimited text. The delimiter is the one given, the one that a first line `sep=;` names, or the likeliest of
 * comma, semicolon, tab and bar. Error: `invalid-input` with the line where quoting breaks off.
 */
export function parseRows(name: string, source: string, delimiter: string | undefined): Result<ParsedRows> {
  const separatorLine = /^sep=(.)(?:\r\n?|\n|$)/iu.exec(source);
  const skipped = separatorLine === null ? 0 : 1;
  const { text, rowBreak } = evenRowBreaks(source.slice(separatorLine?.[0].length ?? 0));
  const found = delimiter ?? separatorLine?.[1] ?? guessDelimiter(text, rowBreak);
  const parsed = Papa.parse<string[]>(text, { delimiter: found, newline: rowBreak, header: false });
  const broken = parsed.errors.find((error) => error.code in quoteProblems);
  if (broken !== undefined) {
    const line = skipped + lineAt(text, broken.index ?? 0);
    const message = sentence('at.line', { name, line, message: quoteProblems[broken.code] ?? broken.message });
    return fail('invalid-input', message, { place: { file: name, line } });
  }
  return ok({ delimiter: found, rows: numberRows(parsed.data, skipped) });
}

function guessDelimiter(text: string, newline: '\n' | '\r\n' | '\r'): string {
  const options = { newline, delimitersToGuess: delimiters, preview: 10, skipEmptyLines: 'greedy' } as const;
  return Papa.parse(text, options).meta.delimiter;
}

function numberRows(rows: readonly (readonly string[])[], skipped: number): CsvRow[] {
  let next = 1 + skipped;
  const numbered: CsvRow[] = [];
  for (const cells of rows) {
    if (cells.some((cell) => cell.trim() !== '')) numbered.push({ line: next, cells });
    next += 1;
    for (const cell of cells) next += countLineBreaks(cell);
  }
  return numbered;
}
