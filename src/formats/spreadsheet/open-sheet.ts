import { type CellObject, type Range, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Problem } from '../../domain/model/app-error.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { readZip, unpackedSize } from '../office/read-zip.ts';
import { writeZip } from '../office/write-zip.ts';
import { isBlank } from '../rows/is-blank.ts';
import type { OpenedRows, Row, RowBatches } from '../rows/row-source.ts';
import { beginsWith, signatures } from '../signature.ts';
import type { SourceFile } from '../source-file.ts';
import { tooLarge } from '../text/too-large.ts';
import { cellText } from './cell-text.ts';

/** Whether a file begins as spreadsheets do; Word documents and archives begin so, too. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return beginsWith(bytes, signatures.zip) || beginsWith(bytes, signatures.oldOffice);
}

/**
 * The rows of one sheet of a spreadsheet (XLSX, ODS): the one named, else the first that is not hidden. The line of
 * a row is its number in the sheet. Warnings name the other sheets and merged cells. Errors: `invalid-input` (too
 * large, no such sheet), `unsupported-format` for what is no spreadsheet, damaged, or old (XLS has no check sums).
 */
export function openSheet(file: SourceFile, wanted: string | undefined): Result<OpenedRows> {
  const { name, bytes } = file;
  const refused = tooLarge(name, Math.max(bytes.length, unpackedSize(bytes)));
  if (refused !== undefined) return refused;
  if (beginsWith(bytes, signatures.oldOffice))
    return fail('unsupported-format', sentence('sheet.old', { name }), { place: { file: name } });
  const workbook = readWorkbook(file);
  if (!workbook.ok) return workbook;
  const { SheetNames, Sheets } = workbook.value;
  const sheets = visibleSheets(workbook.value);
  const sheet = wanted ?? sheets[0] ?? '';
  const found = SheetNames.includes(sheet) ? Sheets[sheet] : undefined;
  if (found === undefined) {
    const message = sentence('sheet.not-there', { name, sheet, sheets: SheetNames });
    return fail('invalid-input', message, { place: { file: name } });
  }
  const warnings = [...merged(name, found), ...others(name, { wanted, sheet, sheets })];
  return ok({ written: { kind: 'sheet', sheet, sheets }, warnings, batches: batchesOf(found) });
}

/** The library loops over some damaged archives without end: it is handed a new one of parts whose check sums are right. */
function readWorkbook({ name, bytes }: SourceFile): Result<WorkBook> {
  const refused = fail('unsupported-format', sentence('sheet.unreadable', { name }), { place: { file: name } });
  const parts = readZip(bytes, (path) => /\.(?:xml|rels)$|^mimetype$/u.test(path));
  if (parts === undefined) return refused;
  const sound = writeZip([...parts].map(([path, part]) => ({ path, text: new TextDecoder().decode(part) })));
  try {
    return ok(
      read(sound, { type: 'array', dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false }),
    );
  } catch {
    return refused;
  }
}

function visibleSheets({ SheetNames, Workbook }: WorkBook): string[] {
  const visible = SheetNames.filter((_, index) => (Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  return visible.length === 0 ? SheetNames : visible;
}

type Choice = { readonly wanted: string | undefined; readonly sheet: string; readonly sheets: readonly string[] };

function others(name: string, { wanted, sheet, sheets }: Choice): Problem[] {
  if (wanted !== undefined || sheets.length === 1) return [];
  const message = sentence('sheet.others', { name, sheet, others: sheets.filter((one) => one !== sheet) });
  return [{ message, place: { file: name } }];
}

const namedRanges = 5;

/** Of merged cells one holds the value: the others look filled, and are blank. */
function merged(name: string, sheet: WorkSheet): Problem[] {
  const ranges: Range[] = sheet['!merges'] ?? [];
  const [first] = ranges;
  if (first === undefined) return [];
  const named = ranges.slice(0, namedRanges).map((range) => utils.encode_range(range));
  const more =
    ranges.length > named.length ? sentence('phrase.and-others', { more: ranges.length - named.length }) : '';
  const message = sentence('sheet.merged', { name, ranges: named, more });
  return [{ message, place: { file: name, line: first.s.r + 1 } }];
}

/** How many rows are turned into text at a time: a few milliseconds. */
const rowsAtOnce = 1000;

function* batchesOf(sheet: WorkSheet): RowBatches {
  const lines: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  let width = 0;
  for (let start = 0; start < lines.length; start += rowsAtOnce) {
    const rows: Row[] = [];
    const end = Math.min(start + rowsAtOnce, lines.length);
    for (let at = start; at < end; at += 1) {
      const cells = Array.from(lines[at] ?? [], cellText);
      const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
      if (filled === 0) continue;
      // The header says how many columns there are; formats make a sheet look wider.
      if (width === 0) width = filled;
      rows.push({ line: at + 1, cells: resized(cells, Math.max(width, filled)) });
    }
    yield { rows, done: end, total: lines.length };
  }
  return ok(undefined);
}

function resized(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
