import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
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

/** The ending of each form. */
export const endings: Readonly<Record<TableFormat, string>> = {
  text: 'txt',
  csv: 'csv',
  'csv-excel': 'csv',
  md: 'md',
  html: 'html',
  latex: 'tex',
};

/** A file named after the table’s specification. */
export function tableFileName({ specification }: Table, ending: string): string {
  return `${specification.id ?? 'table'}.${ending}`;
}

/** Writes a table as a file named after its specification, in its language; layers stand one under the other. */
export function writeTable(table: Table, format: TableFormat, language: SentenceLanguage = 'en'): SourceFile {
  return { name: tableFileName(table, endings[format]), bytes: encodeText(textOf(table, format, language)) };
}

function textOf(table: Table, format: TableFormat, language: SentenceLanguage): string {
  switch (format) {
    case 'csv':
      return writeCsv(tableRows(table), 'data');
    case 'csv-excel':
      return writeCsv(tableRows(table), 'excel');
    case 'text':
    case 'md':
    case 'html':
    case 'latex':
      return writePrinted(printTable(table, language), format);
  }
}

const writers = { text: writeTextTable, md: writeMarkdownTable, html: writeHtmlTable, latex: writeLatexTable } as const;

/** Writes printed tables one under the other. */
export function writePrinted(printed: readonly PrintedTable[], format: keyof typeof writers): string {
  return `${printed.map((table) => writers[format](table)).join('\n\n')}\n`;
}
