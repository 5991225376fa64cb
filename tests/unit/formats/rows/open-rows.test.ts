import { describe, expect, it } from 'vitest';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { must } from '../../../support/must.ts';
import { errorOf, fileOf, sample } from '../support/files.ts';

const rowsOf = (text: string, options = {}) => must(readAllRows(fileOf(text), options)).rows;

describe('reading delimited text', () => {
  it('keeps a line end inside a quoted cell, and counts lines of the file', () => {
    const csv = must(readAllRows(sample('csvspectrum-newlines_crlf.csv'), {}));
    expect(csv.header).toEqual({ line: 1, cells: ['a', 'b', 'c'] });
    expect(csv.rows).toEqual([
      { line: 2, cells: ['1', '2', '3'] },
      { line: 3, cells: [expect.stringMatching(/^Once upon \r?\na time$/), '5', '6'] },
      { line: 5, cells: ['7', '8', '9'] },
    ]);
  });

  it('finds the semicolons of an export full of commas', () => {
    const csv = must(readAllRows(sample('asreview-generic_semicolon.csv'), {}));
    expect(csv.written).toMatchObject({ delimiter: ';' });
    expect(csv.header.cells).toHaveLength(19);
    expect(csv.ragged).toEqual([]);
  });

  it('reads 87 columns behind a byte-order mark', () => {
    const csv = must(readAllRows(sample('risrs-zotero-excerpt.csv'), {}));
    expect(csv.header.cells).toHaveLength(87);
    expect(csv.header.cells[0]).toBe('Key');
    expect(csv.rows).toHaveLength(21);
    expect(csv.repeatedHeaders).toEqual([]);
  });

  it('reads 310 labels of a screening', () => {
    const csv = must(readAllRows(sample('synergy-Cohen_2006_Antihistamines_ids.csv'), {}));
    expect(csv.rows).toHaveLength(310);
    expect(csv.rows.at(-1)?.line).toBe(311);
  });

  it.each([
    [',', 'a,b\n1,2;3\n'],
    [';', 'a;b\n1;2,3\n'],
    ['\t', 'a\tb\n1\t2,3\n'],
    ['|', 'a|b\n1|2,3\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(must(readAllRows(fileOf(text), {})).written).toMatchObject({ delimiter });
  });

  it('takes a delimiter that is given over what it would find', () => {
    expect(rowsOf('a;b\n1;2\n', { delimiter: ',' })).toEqual([{ line: 2, cells: ['1;2'] }]);
  });

  it.each(['sep=;\n', 'SEP=;\r\n', 'sep=;\r'])('follows a first line %j and counts it', (first) => {
    const csv = must(readAllRows(fileOf(`${first}a,x;b\n1;2\n`), {}));
    expect(csv.header).toEqual({ line: 2, cells: ['a,x', 'b'] });
    expect(csv.written).toMatchObject({ delimiter: ';' });
  });

  it('converts nothing: leading zeros, exponents and blanks stay', () => {
    expect(rowsOf('a,b,c\n007,1e5, x \n')[0]?.cells).toEqual(['007', '1e5', ' x ']);
  });

  it('keeps a column named __proto__', () => {
    expect(must(readAllRows(fileOf('__proto__,b\n1,2\n'), {})).header.cells).toEqual(['__proto__', 'b']);
  });

  it('skips blank rows without losing count', () => {
    expect(rowsOf('\n\na,b\n , \n1,2\n,,\n')).toEqual([{ line: 5, cells: ['1', '2'] }]);
  });

  it('reads rows that end in several ways', () => {
    expect(rowsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('keeps LF in cells where rows end in CRLF, as spreadsheets write it', () => {
    expect(rowsOf('a,b\r\n"x\ny",2\r\n3,4\r\n')).toEqual([
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('lists rows of another length and shifts no cell', () => {
    const csv = must(readAllRows(fileOf('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n'), {}));
    expect(csv.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['1', '2', '3', '4'],
      ['1', '2', '3', '', ''],
    ]);
    expect(csv.ragged).toEqual([
      {
        message:
          'cases.csv, line 2: 2 cells, but the header has 3. Look for a missing or superfluous delimiter or quotation mark.',
        place: { file: 'cases.csv', line: 2 },
      },
      { message: expect.stringContaining('line 3: 4 cells') as string, place: { file: 'cases.csv', line: 3 } },
    ]);
  });

  it('names headers that two columns have', () => {
    expect(must(readAllRows(fileOf('a,b, a ,b,a,,\n1,2,3,4,5,6,7\n'), {})).repeatedHeaders).toEqual(['a', 'b']);
  });

  it('stops at a quotation mark that nothing closes, which would swallow the rest', () => {
    const error = errorOf(readAllRows(fileOf('sep=,\na,b\n1,2\n3,"4\n5,6\n'), {}));
    expect(error).toEqual({
      code: 'invalid-input',
      message:
        'cases.csv, line 4: a quotation mark opens a cell and nothing closes it, so the rest of the file would be lost. Close it, or double it ("") where it belongs to the text.',
      details: { place: { file: 'cases.csv', line: 4 } },
    });
  });

  it('stops where text goes on behind a closing quotation mark', () => {
    const error = errorOf(readAllRows(fileOf('a,b\n"x"y,2\n'), {}));
    expect(error.message).toContain('cases.csv, line 2: a quoted cell goes on after its closing quotation mark.');
  });

  it('refuses a file of blanks', () => {
    expect(errorOf(readAllRows(fileOf(' \n\n,,\n'), {})).message).toBe(
      'cases.csv holds no rows. Its first row must name the columns.',
    );
  });

  it.each(['', 'ab', '"', '\n'])('refuses the delimiter %j', (delimiter) => {
    expect(errorOf(readAllRows(fileOf('a,b\n'), { delimiter })).message).toContain('is not one character');
  });
});
