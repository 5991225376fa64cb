import { type CellObject, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/formats/office/write-docx.ts';
import { writeXlsx } from '../../../../src/formats/office/write-xlsx.ts';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { must } from '../../../support/must.ts';
import { errorOf, repositoryFile } from '../support/files.ts';

const written = (name: string) => repositoryFile(`fixtures/spreadsheets/${name}`);

describe('a spreadsheet of another program', () => {
  it.each(['cases.xlsx', 'cases.ods'])('%s says what was entered, row by row of its sheet', (name) => {
    const { written: how, header, rows, ragged } = must(readAllRows(written(name), {}));
    expect(how).toEqual({ kind: 'sheet', sheet: 'cases.csv', sheets: ['cases.csv', 'other.csv'] });
    expect(header).toEqual({
      line: 1,
      cells: ['Number', 'Title', 'Year', 'Found on', 'Share', 'Notes', 'Author'],
    });
    expect(rows).toEqual([
      {
        line: 2,
        cells: ['57', 'Participatory budgeting in Łódź', '2013', '2021-05-03', '0.125', 'two\nlines', '#DIV/0!'],
      },
      { line: 3, cells: ['58', '社区花园', '2015', '2021-05-04 13:30', '0.3', '', 'Li, Ana'] },
      { line: 5, cells: ['63', 'Repair café; Bath', '2017', '', '100000', '7', ''] },
    ]);
    expect(ragged).toEqual([]);
  });

  it.each(['cases.xlsx', 'cases.ods'])('%s has a second sheet, read when it is named', (name) => {
    const one = must(readAllRows(written(name), {}));
    expect(one.warnings.map(({ message }) => message)).toEqual([
      `${name} has several sheets. “cases.csv” is read, not other.csv. Name another with --sheet.`,
    ]);
    const other = must(readAllRows(written(name), { sheet: 'other.csv' }));
    expect([other.header.cells, other.rows, other.warnings]).toEqual([
      ['Key', 'Value'],
      [{ line: 2, cells: ['a', '1'] }],
      [],
    ]);
    expect(errorOf(readAllRows(written(name), { sheet: 'Cases' }))).toMatchObject({
      code: 'invalid-input',
      message: `${name} has no sheet “Cases”. It has cases.csv, other.csv.`,
    });
  });
});

describe('a workbook of Excel 15', () => {
  const deaths = (sheet?: string) =>
    must(readAllRows(repositoryFile('fixtures/samples/readxl-deaths.xlsx'), sheet === undefined ? {} : { sheet }));

  it('says what R reads in it (readxl 1.4.2), above its table and below as well', () => {
    const { header, rows } = deaths();
    const table = rows.filter(({ line }) => line >= 5 && line <= 15);
    expect(header.cells).toEqual(['Lots of people']);
    expect(table).toHaveLength(11);
    expect(table.slice(0, 3).map(({ cells }) => cells)).toEqual([
      ['Name', 'Profession', 'Age', 'Has kids', 'Date of birth', 'Date of death'],
      ['David Bowie', 'musician', '69', 'TRUE', '1947-01-08', '2016-01-10'],
      ['Carrie Fisher', 'actor', '60', 'TRUE', '1956-10-21', '2016-12-27'],
    ]);
    expect(table.at(-2)?.cells).toEqual(['Zsa Zsa Gábor', 'actor', '99', 'TRUE', '1917-02-06', '2016-12-18']);
    expect(rows.at(-1)).toEqual({ line: 19, cells: ['', '', '', '', '', 'too!'] });
  });

  it('has a second sheet, and tells its merged cells', () => {
    const { rows, warnings } = deaths('other');
    expect(rows.find(({ line }) => line === 6)?.cells[0]).toBe('Vera Rubin');
    expect(warnings.map(({ message }) => message)).toEqual([
      'readxl-deaths.xlsx has merged cells (B4:E4, E19:F19). Only the first of them holds what they say; the others are read as blank.',
    ]);
  });
});

describe('a spreadsheet', () => {
  it('that this program wrote is read back cell by cell', () => {
    const rows = [
      ['Title', 'Note'],
      ['= not a formula', 'a & b < c'],
      ['007', '1.5'],
    ];
    const bytes = writeXlsx({ title: 'Cases', sheets: [{ name: 'Cases', rows, head: 1 }] });
    const read = must(readAllRows({ name: 'a.xlsx', bytes }, {}));
    expect([read.header.cells, ...read.rows.map(({ cells }) => cells)]).toEqual(rows);
  });

  it('is as wide as its header, and a row beyond it is told', () => {
    const read = must(readAllRows(sheetOf([['title', 'year', '', ''], ['A'], ['B', '2001', '', 'more']]), {}));
    expect(read.header.cells).toEqual(['title', 'year']);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['A', ''],
      ['B', '2001', '', 'more'],
    ]);
    expect(read.ragged.map(({ message }) => message)).toEqual([
      'cases.xlsx, line 3: 4 cells, but the header has 2. Head the other columns, or empty these cells.',
    ]);
  });

  it('has numbers as they were entered, not as binary fractions or formats have them', () => {
    const cells: CellObject[] = [
      { t: 'n', v: 0.1 + 0.2 },
      { t: 'n', v: 1424, z: '#,##0.00' },
      { t: 'n', v: -7 },
      { t: 'b', v: true },
      { t: 'b', v: false },
    ];
    expect(must(readAllRows(sheetOf([['a', 'b', 'c', 'd', 'e'], cells]), {})).rows[0]?.cells).toEqual([
      '0.3',
      '1424',
      '-7',
      'TRUE',
      'FALSE',
    ]);
  });

  it('tells which cells are merged, since only the first of them holds anything', () => {
    const file = sheetOf([['title', 'year'], ['A', '2001'], ['B']], (sheet) => {
      sheet['!merges'] = [utils.decode_range('B2:B3')];
    });
    const { warnings, rows } = must(readAllRows(file, {}));
    expect(rows.map(({ cells }) => cells[1])).toEqual(['2001', '']);
    expect(warnings.map(({ message }) => message)).toEqual([
      'cases.xlsx has merged cells (B2:B3). Only the first of them holds what they say; the others are read as blank.',
    ]);
  });

  it('is read at its first sheet that is not hidden', () => {
    const book = utils.book_new(utils.aoa_to_sheet([['lists']]), 'Lists');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['title'], ['A']]), 'Cases');
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const read = must(readAllRows({ name: 'a.xlsx', bytes: bytesOf(book) }, {}));
    expect(read.written).toEqual({ kind: 'sheet', sheet: 'Cases', sheets: ['Cases'] });
    expect(read.warnings).toEqual([]);
    expect(must(readAllRows({ name: 'a.xlsx', bytes: bytesOf(book) }, { sheet: 'Lists' })).header.cells).toEqual([
      'lists',
    ]);
  });

  it('without any row is told, as any list', () => {
    expect(errorOf(readAllRows(sheetOf([]), {})).message).toBe(
      'cases.xlsx holds no rows. Its first row must name the columns.',
    );
  });

  it.each([
    ['a Word document', writeDocx({ title: 'Text', blocks: [] })],
    ['half a spreadsheet', written('cases.xlsx').bytes.subarray(0, 3000)],
    ['one with a changed byte', written('cases.ods').bytes.map((byte, at) => (at === 3000 ? byte ^ 1 : byte))],
  ])('is told from %s', (_what, bytes) => {
    expect(errorOf(readAllRows({ name: 'cases.xlsx', bytes }, {}))).toMatchObject({
      code: 'unsupported-format',
      message:
        'cases.xlsx is no spreadsheet that can be read (XLSX, ODS), or it is damaged. Save the table anew as one of these, or as CSV, and read that.',
    });
  });

  it('of an old Excel is to be saved anew, as is one with a password', () => {
    const name = 'cases.xls';
    expect(errorOf(readAllRows({ name, bytes: written(name).bytes }, {}))).toMatchObject({
      code: 'unsupported-format',
      message:
        'cases.xls is a file of an old Excel or Word, or one with a password. Save it as XLSX without a password, and read that.',
    });
  });

  it('that unpacks to more than can be read is refused before it is unpacked', () => {
    const bytes = new Uint8Array(written('cases.xlsx').bytes);
    const directory = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(directory + 24, 2_000_000_000, true);
    expect(errorOf(readAllRows({ name: 'cases.xlsx', bytes }, {}))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('2000 MB') as string,
    });
  });
});

type Line = readonly (string | CellObject)[];

function sheetOf(lines: readonly Line[], change: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => {}) {
  const sheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
  change(sheet);
  return { name: 'cases.xlsx', bytes: bytesOf(utils.book_new(sheet, 'Cases')) };
}

function bytesOf(book: ReturnType<typeof utils.book_new>): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
