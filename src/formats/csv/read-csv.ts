import type { Problem } from '../../domain/model/app-error.ts';
import { finishSteps } from '../../domain/model/finish-steps.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import type { Steps } from '../../domain/model/steps.ts';
import type { SourceFile, TextOptions } from '../source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import type { CsvFile, CsvRow } from './csv-file.ts';
import { unguardFormula } from './formula-guard.ts';
import { isBlank } from './is-blank.ts';
import { parseRows } from './parse-rows.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { referenceFormat } from './reference-format.ts';

/**
 * Reads delimited text: encoding, delimiter, header and rows. Blank rows are skipped; rows of another length than the
 * header are kept and listed. In a file with a byte-order mark the apostrophes of the `excel` flavour are taken off.
 * Errors: those of `decodeText`, `unsupported-format` for lists of
 * references, and `invalid-input` for a bad delimiter, broken quoting or a file without a header.
 */
export function readCsv(file: SourceFile, options: TextOptions): Result<CsvFile> {
  return finishSteps(csvSteps(file, options));
}

/** The same in steps, which count characters, for what may be long. */
export function* csvSteps(file: SourceFile, options: TextOptions): Steps<Result<CsvFile>> {
  const { name } = file;
  if (options.delimiter !== undefined && !/^[^"\r\n\uFEFF]$/u.test(options.delimiter)) {
    return fail('invalid-input', sentence('csv.bad-delimiter', { delimiter: options.delimiter }));
  }
  const decoded = decodeText(file, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, byteOrderMark, warnings } = decoded.value;
  const references = referenceFormat(text);
  if (references !== undefined) {
    const message = sentence('csv.references', { name, format: references });
    return fail('unsupported-format', message, { place: { file: name } });
  }
  const parsed = yield* parseRows(name, text, options.delimiter);
  if (!parsed.ok) return parsed;
  const read = byteOrderMark ? parsed.value.rows.map(unguardRow) : parsed.value.rows;
  const [first] = read;
  if (first === undefined) {
    return fail('invalid-input', sentence('csv.no-rows', { name }), {
      place: { file: name },
    });
  }
  const rows = read.slice(1);
  const header = { line: first.line, cells: first.cells.map((cell) => cell.trim()) };
  return ok({
    name,
    encoding,
    delimiter: parsed.value.delimiter,
    header,
    rows,
    repeatedHeaders: repeats(header.cells),
    ragged: rows.flatMap((row) => raggedness(name, row, header.cells.length)),
    warnings,
  });
}

/** The same cell of every row, whatever a row’s length: blank where the row is too short. */
export function cellOf(row: CsvRow, index: number): string {
  return row.cells[index] ?? '';
}

function unguardRow(row: CsvRow): CsvRow {
  return { line: row.line, cells: row.cells.map(unguardFormula) };
}

/** Blank cells beyond the header say nothing: spreadsheets write them. */
function raggedness(file: string, { line, cells }: CsvRow, columns: number): Problem[] {
  if (cells.length === columns) return [];
  const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (cells.length >= columns && filled <= columns) return [];
  const message = sentence('csv.ragged', { file, line, cells: cells.length, columns });
  return [{ message, place: { file, line } }];
}

function repeats(headers: readonly string[]): string[] {
  return [...new Set(headers.filter((header, index) => header !== '' && headers.indexOf(header) !== index))];
}
