import type { Problem } from '../../domain/model/app-error.ts';
import { finishSteps } from '../../domain/model/finish-steps.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Steps } from '../../domain/model/steps.ts';
import type { SourceFile, TextOptions } from '../source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import type { CsvFile, CsvHead, CsvRow, CsvSource, RowBatch, RowBatches } from './csv-file.ts';
import { unguardFormula } from './formula-guard.ts';
import { isBlank } from './is-blank.ts';
import { parseRows } from './parse-rows.ts';
import { referenceFormat } from './reference-format.ts';

/**
 * Reads delimited text: encoding, delimiter, header and rows. Blank rows are skipped; rows of another length than the
 * header are kept and listed. Errors: those of `openCsv`, and `invalid-input` for broken quoting.
 */
export function readCsv(file: SourceFile, options: TextOptions): Result<CsvFile> {
  const source = openCsv(file, options);
  if (!source.ok) return source;
  const { batches, ...head } = source.value;
  const rows: CsvRow[] = [];
  const ended = finishSteps(takeRows(batches, (row) => rows.push(row)));
  if (!ended.ok) return ended;
  return ok({ ...head, rows, ragged: rows.flatMap((row) => raggedness(head, row)) });
}

/**
 * Reads delimited text as far as its header; the rows come batch by batch, so that a long list never stands in memory
 * whole. In a file with a byte-order mark the apostrophes of the `excel` flavour are taken off.
 * Errors: those of `decodeText`, `unsupported-format` for lists of references, and `invalid-input` for a bad delimiter,
 * broken quoting or a file without a header.
 */
export function openCsv(file: SourceFile, options: TextOptions): Result<CsvSource> {
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
  const parsed = parseRows(name, text, options.delimiter);
  const opened = takeHeader(byteOrderMark ? unguarded(parsed.batches) : parsed.batches);
  if (!opened.ok) return opened;
  if (opened.value === undefined)
    return fail('invalid-input', sentence('csv.no-rows', { name }), { place: { file: name } });
  const { line, cells } = opened.value.header;
  const header = { line, cells: cells.map((cell) => cell.trim()) };
  return ok({
    name,
    encoding,
    delimiter: parsed.delimiter,
    header,
    warnings,
    repeatedHeaders: repeats(header.cells),
    batches: opened.value.batches,
  });
}

/** Hands rows over one by one; goes in steps, which count characters. Error: that of the batches. */
export function* takeRows(batches: RowBatches, take: (row: CsvRow) => void): Steps<Result<void>> {
  let batch = batches.next();
  while (batch.done !== true) {
    const { rows, done, total } = batch.value;
    for (const row of rows) take(row);
    yield { done, total };
    batch = batches.next();
  }
  return batch.value;
}

type Opened = { readonly header: CsvRow; readonly batches: RowBatches };

/** The first row, and all others; nothing where there is none. */
function takeHeader(batches: RowBatches): Result<Opened | undefined> {
  let batch = batches.next();
  while (batch.done !== true) {
    const [header, ...others] = batch.value.rows;
    if (header !== undefined) return ok({ header, batches: startingWith({ ...batch.value, rows: others }, batches) });
    batch = batches.next();
  }
  return batch.value.ok ? ok(undefined) : batch.value;
}

function* startingWith(first: RowBatch, others: RowBatches): RowBatches {
  yield first;
  return yield* others;
}

function* unguarded(batches: RowBatches): RowBatches {
  let batch = batches.next();
  while (batch.done !== true) {
    yield { ...batch.value, rows: batch.value.rows.map(unguardRow) };
    batch = batches.next();
  }
  return batch.value;
}

/** The same cell of every row, whatever a row’s length: blank where the row is too short. */
export function cellOf(row: CsvRow, index: number): string {
  return row.cells[index] ?? '';
}

function unguardRow(row: CsvRow): CsvRow {
  return { line: row.line, cells: row.cells.map(unguardFormula) };
}

/** What is told of a row of another length than the header; blank cells beyond it say nothing: spreadsheets write them. */
export function raggedness({ name: file, header }: CsvHead, { line, cells }: CsvRow): Problem[] {
  const columns = header.cells.length;
  if (cells.length === columns) return [];
  const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (cells.length >= columns && filled <= columns) return [];
  const message = sentence('csv.ragged', { file, line, cells: cells.length, columns });
  return [{ message, place: { file, line } }];
}

function repeats(headers: readonly string[]): string[] {
  return [...new Set(headers.filter((header, index) => header !== '' && headers.indexOf(header) !== index))];
}
