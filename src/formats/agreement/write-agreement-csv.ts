import type { Agreement } from '../../domain/model/agreement.ts';
import type { CsvFlavour } from '../csv/csv-flavour.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { agreementRows } from './agreement-rows.ts';

/** Writes agreement as CSV, one row a statistic, in the data or the Excel flavour. */
export function writeAgreementCsv(agreement: Agreement, flavour: CsvFlavour): string {
  return writeCsv(agreementRows(agreement), flavour);
}
