import type { AuditEntry } from '../../domain/model/claim.ts';
import type { CsvFlavour } from '../csv/csv-flavour.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { auditRows } from './audit-rows.ts';

/** Writes an audit as CSV, one row a claim, in the data or the Excel flavour. */
export function writeAuditCsv(entries: readonly AuditEntry[], flavour: CsvFlavour): string {
  return writeCsv(auditRows(entries), flavour);
}
