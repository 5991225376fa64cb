import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { differenceText, readingsWords, unitWords, valueWords } from '../../../src/domain/audit/readings-text.ts';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import { auditRows } from '../../../src/formats/audit/audit-rows.ts';
import { writeAuditCsv } from '../../../src/formats/audit/write-audit-csv.ts';
import { writeAuditText } from '../../../src/formats/audit/write-audit-text.ts';
import { tu2022Audit } from '../../support/tu-2022-audit.ts';

const entries = tu2022Audit();

describe('an audit as a file', () => {
  it('has one CSV row a claim, with the same cells in both flavours', () => {
    const rows = Papa.parse<Record<string, string>>(writeAuditCsv(entries, 'data'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.errors).toEqual([]);
    expect(rows.data.map((row) => row['id'])).toEqual(entries.map(({ id }) => id));
    expect(rows.data[1]).toMatchObject({
      id: 'after-2000',
      reported: '51',
      recomputed: '49',
      difference: '-2',
      status: 'differs',
      readings: '1 of 3 readings match',
    });
    const excel = writeAuditCsv(entries, 'excel');
    expect(excel.startsWith('\uFEFF')).toBe(true);
    expect(excel).toContain('\r\n');
  });

  it('lists the cases behind the primary reading, and the other readings with theirs', () => {
    const [header = [], ...rows] = auditRows(entries);
    const row = rows.find(([id]) => id === 'area-employment') ?? [];
    expect(row[header.indexOf('cases')]).toBe('15 39');
    expect(row[header.indexOf('other readings')]).toBe(
      'employment, and tourism as work on the local economy = 3, matches',
    );
  });

  it('sums up the ledger before it opens it, in lines of a terminal', () => {
    const lines = writeAuditText(entries, 'en').split('\n');
    const count = (status: string): number => entries.filter((entry) => entry.status === status).length;
    expect(lines[0]).toBe(
      `${entries.length} claims: ${count('match')} match, ${count('differs')} differ, ${count('not-testable')} not testable`,
    );
    expect(lines.filter((line) => Array.from(line).length > 100)).toEqual([]);
  });
});

const readingsText = (entry: Parameters<typeof readingsWords>[0]): string => sayIn('en', readingsWords(entry));

describe('words of the ledger', () => {
  it('say how many readings match', () => {
    expect(readingsText({ matching: [], tried: 0 })).toBe('no reading can be compared');
    expect(readingsText({ matching: ['a'], tried: 1 })).toBe('the one reading matches');
    expect(readingsText({ matching: [], tried: 1 })).toBe('the one reading does not match');
    expect(readingsText({ matching: ['a', 'b'], tried: 3 })).toBe('2 of 3 readings match');
  });

  it('say cases in the language of the reader, and any other unit as the claim does', () => {
    expect(['cases', '%', 'years'].map((unit) => sayIn('zh', unitWords(unit)))).toEqual(['个案例', '%', 'years']);
  });

  it('write differences with their sign, and a dash for what is not there', () => {
    expect([1, -2, 0, null].map(differenceText)).toEqual(['+1', '−2', '0', '–']);
    expect([56, 'holds', null].map((value) => sayIn('en', valueWords(value)))).toEqual(['56', 'holds', '–']);
  });
});
