import type { Table } from '../../domain/model/table.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import type { SourceFile } from '../source-file.ts';
import { printTable } from './print-table.ts';
import type { PrintedTable } from './printed-table.ts';
import { tableRows } from './table-rows.ts';
import { writeHtmlTable } from './write-html-table.ts';
import { writeLatexTable } from './write-latex-table.ts';
import { writeMarkdownTable } from './write-markdown-table.ts';
import { writeTextTable } from './write-text-table.ts';

/** The forms that a table is written in as text. */
export type TableFormat = 'text' | 'csv' | 'csv-excel' | 'md' | 'html' | 'latex';

const endings: Readonly<Record<TableFormat, string>> = {
  text: 'txt',
  csv: 'csv',
  'csv-excel': 'csv',
  md: 'md',
  html: 'html',
  latex: 'tex',
};

/** Writes a table as a file named after its specification; layers stand one under the other. */
export function writeTable(table: Table, format: TableFormat): SourceFile {
  return { name: `${table.specification.id ?? 'table'}.${endings[format]}`, bytes: encodeText(textOf(table, format)) };
}

function textOf(table: Table, format: TableFormat): string {
  switch (format) {
    case 'text':
      return join(table, writeTextTable);
    case 'csv':
      return writeCsv(tableRows(table), 'data');
    case 'csv-excel':
      return writeCsv(tableRows(table), 'excel');
    case 'md':
      return join(table, writeMarkdownTable);
    case 'html':
      return join(table, writeHtmlTable);
    case 'latex':
      return join(table, writeLatexTable);
  }
}

function join(table: Table, write: (printed: PrintedTable) => string): string {
  return `${printTable(table).map(write).join('\n\n')}\n`;
}
