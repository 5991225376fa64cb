import type { Agreement } from '../../domain/model/agreement.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import type { SourceFile } from '../source-file.ts';
import { writeHtmlTable } from '../table/write-html-table.ts';
import { writeLatexTable } from '../table/write-latex-table.ts';
import { writeMarkdownTable } from '../table/write-markdown-table.ts';
import { agreementRows } from './agreement-rows.ts';
import { printAgreement } from './print-agreement.ts';
import { writeAgreementText } from './write-agreement-text.ts';

/** The forms that agreement is written in as text. */
export type AgreementFormat = 'text' | 'csv' | 'csv-excel' | 'md' | 'html' | 'latex';

/** Writes agreement as a file: every statistic for reading or as rows, or the main ones as a table for a paper. */
export function writeAgreement(agreement: Agreement, format: AgreementFormat): SourceFile {
  switch (format) {
    case 'text':
      return file('txt', writeAgreementText(agreement));
    case 'csv':
      return file('csv', writeCsv(agreementRows(agreement), 'data'));
    case 'csv-excel':
      return file('csv', writeCsv(agreementRows(agreement), 'excel'));
    case 'md':
      return file('md', `${writeMarkdownTable(printAgreement(agreement))}\n`);
    case 'html':
      return file('html', `${writeHtmlTable(printAgreement(agreement))}\n`);
    case 'latex':
      return file('tex', `${writeLatexTable(printAgreement(agreement))}\n`);
  }
}

function file(ending: string, text: string): SourceFile {
  return { name: `agreement.${ending}`, bytes: encodeText(text) };
}
