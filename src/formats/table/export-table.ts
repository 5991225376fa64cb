import type { Table } from '../../domain/model/table.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { writeDocx } from '../office/write-docx.ts';
import { type Sheet, writeXlsx } from '../office/write-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { carriedText } from './carried-table.ts';
import { printTable } from './print-table.ts';
import type { PrintedTable } from './printed-table.ts';
import { tableRows } from './table-rows.ts';
import { endings, type TableFormat, tableFileName, writePrinted, writeTable } from './write-table.ts';

/** Every form that a table is exported in. */
export type ExportFormat = TableFormat | 'xlsx' | 'docx';

type Carrying = {
  /** SHA-256 of the numbers. */
  readonly hash: string;
  /** Lines to stand below the notes, such as tests in words. */
  readonly under?: readonly string[];
};

/**
 * Writes a table as a file that carries, beside caption, base and notes, what makes it again (`readCarried`) and the hash
 * of its numbers. Text for a terminal carries none.
 */
export function exportTable(table: Table, format: ExportFormat, { hash, under = [] }: Carrying): SourceFile {
  const printed = withLines(printTable(table), under);
  const told = { carried: carriedText({ specification: table.specification, hash }), hash };
  switch (format) {
    case 'text':
      return { name: tableFileName(table, endings.text), bytes: encodeText(writePrinted(printed, 'text')) };
    case 'docx':
      return { name: tableFileName(table, 'docx'), bytes: documentOf(table, printed, told) };
    case 'xlsx':
      return { name: tableFileName(table, 'xlsx'), bytes: workbookOf(table, printed, told) };
    case 'csv':
    case 'csv-excel':
      return csvOf(table, format, [...linesOf(printed), hashLine(hash), told.carried]);
    case 'md':
    case 'html':
    case 'latex': {
      const [open, close] = comments[format];
      const text = `${writePrinted(printed, format)}${open}${hashLine(hash)} ${told.carried}${close}\n`;
      return { name: tableFileName(table, endings[format]), bytes: encodeText(text) };
    }
  }
}

type Told = { readonly carried: string; readonly hash: string };

const comments = { md: ['\n<!-- ', ' -->'], html: ['<!-- ', ' -->'], latex: ['% ', ''] } as const;

function hashLine(hash: string): string {
  return `sha256 of the numbers: ${hash}`;
}

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
  const { name, bytes } = writeTable(table, format);
  return { name, bytes: encodeText(`${new TextDecoder().decode(bytes)}${told.join('\n')}\n`) };
}

function documentOf(table: Table, printed: readonly PrintedTable[], { carried, hash }: Told): Uint8Array {
  return writeDocx({
    title: table.title,
    carried,
    landscape: Math.max(...printed.map(({ columns }) => columns.length)) > mostUpright,
    blocks: [
      ...printed.map((one) => ({ kind: 'table' as const, table: one })),
      { kind: 'small', text: hashLine(hash) },
    ],
  });
}

/** More columns than this do not fit on upright paper. */
const mostUpright = 7;

/** As it prints, as data, and what there is to know of it. */
function workbookOf(table: Table, printed: readonly PrintedTable[], { carried, hash }: Told): Uint8Array {
  const told: Sheet = {
    name: 'About',
    head: 0,
    rows: [...linesOf(printed), hashLine(hash), JSON.stringify(table.specification)].map((line) => [line]),
  };
  const sheets = [
    { name: 'Table', head: 0, rows: printed.flatMap(gridOf) },
    { name: 'Data', head: 1, rows: tableRows(table) },
    told,
  ];
  return writeXlsx({ title: table.title, sheets, carried });
}

/** A printed table as cells: caption, head, rows, sums, notes. */
export function gridOf({ title, stub, spanner, columns, groups, totals, notes }: PrintedTable): string[][] {
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

function lineOf({ label, depth, cells }: PrintedTable['totals'][number]): string[] {
  return [`${'\u2003'.repeat(depth)}${label}`, ...cells];
}
