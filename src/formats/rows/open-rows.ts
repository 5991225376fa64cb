import type { Problem } from '../../domain/model/app-error.ts';
import { finishSteps } from '../../domain/model/finish-steps.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Steps } from '../../domain/model/steps.ts';
import { openText } from '../csv/open-text.ts';
import { openReferences } from '../references/open-references.ts';
import { referenceFormat } from '../references/reference-format.ts';
import type { RowOptions, SourceFile } from '../source-file.ts';
import { isSpreadsheet, openSheet } from '../spreadsheet/open-sheet.ts';
import { decodeText } from '../text/decode-text.ts';
import { isBlank } from './is-blank.ts';
import type { OpenedRows, Row, RowBatch, RowBatches, RowFile, RowHead, RowSource } from './row-source.ts';

/**
 * Reads a file of rows: delimited text, a sheet of a spreadsheet, or a list of references. Blank rows are skipped; rows of
 * another length than the header are kept and listed. Errors: those of `openRows`, and `invalid-input` for broken quoting.
 */
export function readAllRows(file: SourceFile, options: RowOptions): Result<RowFile> {
  const source = openRows(file, options);
  if (!source.ok) return source;
  const { batches, ...head } = source.value;
  const rows: Row[] = [];
  const ended = finishSteps(takeRows(batches, (row) => rows.push(row)));
  if (!ended.ok) return ended;
  return ok({ ...head, rows, ragged: rows.flatMap((row) => raggedness(head, row)) });
}

/**
 * Reads a file as far as its header; the rows come batch by batch, so that a long list never stands in memory whole. What
 * kind of file it is, its bytes tell. Errors: those of `openSheet`, `decodeText`, `openReferences` and `openText`, and
 * `invalid-input` for a file without a header.
 */
export function openRows(file: SourceFile, options: RowOptions): Result<RowSource> {
  const { name } = file;
  const source = isSpreadsheet(file.bytes) ? openSheet(file, options.sheet) : openDecoded(file, options);
  if (!source.ok) return source;
  const opened = takeHeader(source.value.batches);
  if (!opened.ok) return opened;
  if (opened.value === undefined)
    return fail('invalid-input', sentence('rows.none', { name }), { place: { file: name } });
  const { line, cells } = opened.value.header;
  const header = { line, cells: cells.map((cell) => cell.trim()) };
  const { written, warnings } = source.value;
  return ok({ name, written, header, warnings, repeatedHeaders: repeats(header.cells), batches: opened.value.batches });
}

function openDecoded(file: SourceFile, options: RowOptions): Result<OpenedRows> {
  const decoded = decodeText(file, options.encoding);
  if (!decoded.ok) return decoded;
  const format = referenceFormat(decoded.value.text);
  return format === undefined
    ? openText(file.name, decoded.value, options.delimiter)
    : openReferences(file.name, decoded.value, format);
}

/** Hands rows over one by one; goes in steps, which count as the batches do. Error: that of the batches. */
export function* takeRows(batches: RowBatches, take: (row: Row) => void): Steps<Result<void>> {
  let batch = batches.next();
  while (batch.done !== true) {
    const { rows, done, total } = batch.value;
    for (const row of rows) take(row);
    yield { done, total };
    batch = batches.next();
  }
  return batch.value;
}

type Opened = { readonly header: Row; readonly batches: RowBatches };

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

/** The same cell of every row, whatever a row’s length: blank where the row is too short. */
export function cellOf(row: Row, index: number): string {
  return row.cells[index] ?? '';
}

/** What is told of a row of another length than the header; blank cells beyond it say nothing: spreadsheets write them. */
export function raggedness({ name: file, written, header }: RowHead, { line, cells }: Row): Problem[] {
  const columns = header.cells.length;
  if (cells.length === columns) return [];
  const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (cells.length >= columns && filled <= columns) return [];
  const message = sentence(written.kind === 'sheet' ? 'rows.ragged-in-sheet' : 'rows.ragged', {
    file,
    line,
    cells: cells.length,
    columns,
  });
  return [{ message, place: { file, line } }];
}

function repeats(headers: readonly string[]): string[] {
  return [...new Set(headers.filter((header, index) => header !== '' && headers.indexOf(header) !== index))];
}
