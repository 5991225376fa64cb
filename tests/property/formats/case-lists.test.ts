import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/formats/csv/write-csv.ts';
import { encodeText } from '../../../src/formats/encode-text.ts';
import { must } from '../../support/must.ts';
import { readCaseList } from '../../support/read-case-list.ts';
import { codebook } from './arbitraries.ts';

const header = ['No.', 'Title', 'DOI', 'One', 'Many', 'Amount'];
const row = fc.tuple(
  fc.constantFrom('', '1', '2', '3', 'x'),
  fc.constantFrom('', 'A', 'a ', 'B', 'C', 'two\nlines'),
  fc.constantFrom('', '10.1000/x', 'doi:10.1000/X', 'none'),
  fc.constantFrom('', 'a', 'A', 'a;b', 'zz', 'NR'),
  fc.constantFrom('', 'c;d', '?c', '-', 'c;zz', 'f-g'),
  fc.constantFrom('', '1', '2.5', 'c. 3'),
);
const rows = fc
  .array(row, { maxLength: 12 })
  .map((list) => list.filter((cells) => cells.some((cell) => cell.trim() !== '')));
const read = (list: readonly (readonly string[])[]) =>
  must(readCaseList({ name: 'any.csv', bytes: encodeText(writeCsv([header, ...list], 'data')) }, {}, codebook));

describe('the rows of any list', () => {
  it('are each taken or rejected, never both and never lost', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { rows: taken, rejected } = read(list);
        const lines = [...taken, ...rejected].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines).toHaveLength(list.length);
      }),
    );
  });

  it('have no number and no DOI twice among those taken', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const taken = read(list).rows;
        const numbers = taken.flatMap(({ number }) => number ?? []);
        const dois = taken.flatMap(({ doi }) => doi ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(new Set(dois).size).toBe(dois.length);
      }),
    );
  });

  it('are read alike whatever stands behind them', () => {
    fc.assert(
      fc.property(rows, rows, (list, more) => {
        const before = read(list);
        const after = read([...list, ...more]);
        expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
        expect(after.rejected.slice(0, before.rejected.length)).toEqual(before.rejected);
      }),
    );
  });

  it('are rejected with the line and the column in the reason', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { line, column, value, reason } of read(list).rejected) {
          expect(reason.startsWith(`Line ${line}`)).toBe(true);
          if (column === undefined) continue;
          expect(reason).toContain(`column ${column}: “`);
          expect(list.some((cells) => cells[header.indexOf(column)]?.trim() === value)).toBe(true);
        }
      }),
    );
  });
});
