import { describe, it } from 'vitest';
import { writeAuditCsv } from '../../../src/formats/audit/write-audit-csv.ts';
import { writeAuditText } from '../../../src/formats/audit/write-audit-text.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { tu2022Audit } from '../../support/tu-2022-audit.ts';

const entries = tu2022Audit();

describe('the audit of the 56-case review', () => {
  it('is the same JSON as before', () => {
    expectGolden('audit/audit.json', `${JSON.stringify(entries, null, 2)}\n`);
  });

  it('is the same CSV as before, in both flavours', () => {
    expectGolden('audit/audit.csv', writeAuditCsv(entries, 'data'));
    expectGolden('audit/audit.excel.csv', writeAuditCsv(entries, 'excel'));
  });

  it('is the same ledger as before', () => {
    expectGolden('audit/audit.txt', writeAuditText(entries, 'en'));
  });
});
