import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../../src/formats/csv/formula-guard.ts';
import { writeCsv } from '../../../../src/formats/csv/write-csv.ts';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { must } from '../../../support/must.ts';
import { fileOf } from '../support/files.ts';

describe('writing CSV', () => {
  it('leaves cells of the data flavour untouched', () => {
    expect(
      writeCsv(
        [
          ['a', 'b'],
          ['=1+1', 'x "y", z'],
          ['-', 'two\nlines'],
        ],
        'data',
      ),
    ).toBe('a,b\n=1+1,"x ""y"", z"\n-,"two\nlines"\n');
  });

  it('marks, guards and ends rows as spreadsheets want it in the excel flavour', () => {
    expect(
      writeCsv(
        [
          ['a', 'b'],
          ['=1+1', '@x'],
        ],
        'excel',
      ),
    ).toBe("\uFEFFa,b\r\n'=1+1,'@x\r\n");
  });

  it('quotes a first cell that would name the delimiter', () => {
    const text = writeCsv([['sep=;'], ['1;2']], 'data');
    expect(must(readAllRows(fileOf(text), { delimiter: ',' })).header.cells).toEqual(['sep=;']);
  });

  it('quotes a cell with #, where programs told to pass over comments would cut the row off', () => {
    expect(
      writeCsv(
        [
          ['a', 'b'],
          ['no. #1', '2'],
        ],
        'data',
      ),
    ).toBe('a,b\n"no. #1",2\n');
  });
});

describe('the guard against formulas', () => {
  it.each(['=1', '+x', '-x', '@a', '\tx', '\rx', '＝1', '＋1', '－1', '＠1', '-', "'=1", "''@"])(
    'guards %j',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`);
      expect(unguardFormula(`'${cell}`)).toBe(cell);
    },
  );

  it.each(['-5', '+3.25', 'a=b', '', "'tis", "'quoted'", '1-2', "'"])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
    expect(unguardFormula(cell)).toBe(cell);
  });

  it('is taken off only in a file with a byte-order mark', () => {
    const read = (text: string) => must(readAllRows(fileOf(text), {})).rows[0]?.cells;
    expect(read("\uFEFFa,b\r\n'=1,'tis\r\n")).toEqual(['=1', "'tis"]);
    expect(read("a,b\n'=1,'tis\n")).toEqual(["'=1", "'tis"]);
  });
});
