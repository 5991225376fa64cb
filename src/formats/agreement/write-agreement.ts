import type { Agreement } from '../../domain/model/agreement.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { writeDocx } from '../office/write-docx.ts';
import { writeXlsx } from '../office/write-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { gridOf } from '../table/export-table.ts';
import { endings, writePrinted } from '../table/write-table.ts';
import { agreementRows } from './agreement-rows.ts';
import { printAgreement } from './print-agreement.ts';
import { writeAgreementText } from './write-agreement-text.ts';

/** The forms that agreement is written in. */
export type AgreementFormat = 'text' | 'csv' | 'csv-excel' | 'md' | 'html' | 'latex' | 'xlsx' | 'docx';

/** Writes agreement as a file: every statistic for reading or as rows, or the main ones as a table for a paper. */
export function writeAgreement(agreement: Agreement, format: AgreementFormat, language: SentenceLanguage): SourceFile {
  const printed = printAgreement(agreement, language);
  const { title } = printed;
  switch (format) {
    case 'text':
      return file('txt', encodeText(writeAgreementText(agreement, language)));
    case 'csv':
      return file('csv', encodeText(writeCsv(agreementRows(agreement), 'data')));
    case 'csv-excel':
      return file('csv', encodeText(writeCsv(agreementRows(agreement), 'excel')));
    case 'md':
    case 'html':
    case 'latex':
      return file(endings[format], encodeText(writePrinted([printed], format)));
    case 'xlsx': {
      const data = { name: sentenceIn(language, 'agreement.sheet-data'), head: 1, rows: agreementRows(agreement) };
      const shown = { name: sentenceIn(language, 'agreement.sheet'), head: 0, rows: gridOf(printed) };
      return file('xlsx', writeXlsx({ title, sheets: [shown, data] }));
    }
    case 'docx':
      return file('docx', writeDocx({ title, blocks: [{ kind: 'table', table: printed }] }));
  }
}

function file(ending: string, bytes: Uint8Array): SourceFile {
  return { name: `agreement.${ending}`, bytes };
}
