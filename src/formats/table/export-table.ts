import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Table } from '../../domain/model/table.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { writeDocx } from '../office/write-docx.ts';
import { type Sheet, writeXlsx } from '../office/write-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { carriedText } from './carried-table.ts';
import { plainNumber } from './plain-number.ts';
import { printTable } from './print-table.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';
import { tableRows } from './table-rows.ts';
import { endings, tableFileName, type TableFormat, writePrinted } from './write-table.ts';

/** Every form that a table is exported in. */
export type ExportFormat = TableFormat | 'xlsx' | 'docx';

type Carrying = {
  /** SHA-256 of the numbers. */
  readonly hash: string;
  /** Lines to stand below the notes, such as tests in words. */
  readonly under?: readonly string[];
  /** That of the table. */
  readonly language: SentenceLanguage;
};

/**
 * Writes a table as a file that carries, beside caption, base and notes, what makes it again (`readCarried`) and the hash
 * of its numbers. Text for a terminal carries none.
 */
export function exportTable(table: Table, format: ExportFormat, carrying: Carrying): SourceFile {
  const { hash, under = [], language } = carrying;
  const printed = withLines(printTable(table, language), under);
  const hashed = sentenceIn(language, 'table.hash', { hash });
  const told = { carried: carriedText({ specification: table.specification, hash }), hashed, language };
  switch (format) {
    case 'text':
      return { name: tableFileName(table, endings.text), bytes: encodeText(writePrinted(printed, 'text')) };
    case 'docx':
      return { name: tableFileName(table, 'docx'), bytes: documentOf(table, printed, told) };
    case 'xlsx':
      return { name: tableFileName(table, 'xlsx'), bytes: workbookOf(table, printed, told) };
    case 'csv':
    case 'csv-excel':
      return csvOf(table, format, [...linesOf(printed), hashed, told.carried]);
    case 'md':
    case 'html':
    case 'latex': {
      const [open, close] = comments[format];
      const text = `${writePrinted(printed, format)}${open}${hashed} ${told.carried}${close}\n`;
      return { name: tableFileName(table, endings[format]), bytes: encodeText(text) };
    }
  }
}

/** What a file carries, and the hash of its numbers as a line. */
type Told = { readonly carried: string; readonly hashed: string; readonly language: SentenceLanguage };

const comments = { md: ['\n<!-- ', ' -->'], html: ['<!-- ', ' -->'], latex: ['% ', ''] } as const;

function withLines(printed: readonly PrintedTable[], under: readonly string[]): PrintedTable[] {
  return printed.map((one, index) => (index < printed.length - 1 ? one : { ...one, notes: [...one.notes, ...under] }));
}

function linesOf(printed: readonly PrintedTable[]): string[] {
  return printed.flatMap(({ title, notes }) => [title, ...notes]).map((line) => line.replaceAll(/\s+/gu, ' '));
}

/**
 * Lines that begin with # stand under the rows: statistics programs pass over them if told so (`comment.char = "#"` in R),
 * which a quoted cell would prevent; a spreadsheet gets each in one cell.
 */
function csvOf(table: Table, format: 'csv' | 'csv-excel', lines: readonly string[]): SourceFile {
  const told = lines.map((line) => `# ${line}`);
  if (format === 'csv-excel') {
    const text = writeCsv([...tableRows(table), [''], ...told.map((line) => [line])], 'excel');
    return { name: tableFileName(table, endings[format]), bytes: encodeText(text) };
  }
  const text = `${writeCsv(tableRows(table), 'data')}${told.join('\n')}\n`;
  return { name: tableFileName(table, endings[format]), bytes: encodeText(text) };
}

function documentOf(table: Table, printed: readonly PrintedTable[], { carried, hashed }: Told): Uint8Array {
  return writeDocx({
    title: table.title,
    carried,
    landscape: Math.max(...printed.map(({ columns }) => columns.length)) > mostUpright,
    blocks: [...printed.map((one) => ({ kind: 'table' as const, table: one })), { kind: 'small', text: hashed }],
  });
}

/** More columns than this do not fit on upright paper. */
const mostUpright = 7;

/** As it prints, as data, and what there is to know of it. */
function workbookOf(table: Table, printed: readonly PrintedTable[], { carried, hashed, language }: Told): Uint8Array {
  const told: Sheet = {
    name: sentenceIn(language, 'table.sheet-about'),
    head: 0,
    rows: [...linesOf(printed), hashed, JSON.stringify(table.specification)].map((line) => [line]),
  };
  const sheets = [
    { name: sentenceIn(language, 'table.sheet-table'), head: 0, rows: printed.flatMap(gridOf) },
    { name: sentenceIn(language, 'table.sheet-data'), head: 1, rows: tableRows(table) },
    told,
  ];
  return writeXlsx({ title: table.title, sheets, carried });
}

/** A printed table as cells of a spreadsheet: caption, head, rows, sums, notes. */
export function gridOf({ title, stub, spanner, columns, words, groups, totals, notes }: PrintedTable): string[][] {
  const lineOf = ({ label, depth, cells }: PrintedRow): string[] => [
    `${'\u2003'.repeat(depth)}${label}`,
    ...(words === true ? cells : cells.map(plainNumber)),
  ];
  return [
    [title],
    ...(spanner === null ? [] : [['', spanner.label]]),
    [stub, ...columns],
    ...groups.flatMap(({ label, rows }) => [...(label === null ? [] : [[label]]), ...rows.map(lineOf)]),
    ...totals.map(lineOf),
    ...notes.map((note) => [note]),
    [''],
  ];
}
