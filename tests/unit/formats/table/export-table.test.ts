import { expect, it } from 'vitest';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { exportTable } from '../../../../src/formats/table/export-table.ts';
import { writeTable } from '../../../../src/formats/table/write-table.ts';
import { must } from '../../../support/must.ts';
import { partsOf } from '../../../support/office-files.ts';
import { smallReview, type Tree, variableOf } from '../../../support/small-review.ts';
import { crossTable } from '../../../support/tables.ts';
import { smallTables } from '../support/small-tables.ts';

it.each([
  [6, false],
  [7, true],
])('a Word file of a table of %i columns and their sum lies on its side: %s', (columns, onItsSide) => {
  const tree: Tree = Object.fromEntries(Array.from({ length: columns }, (_, index) => [`code-${String(index)}`, {}]));
  const table = crossTable(
    smallReview({
      variables: [variableOf('type', 'single', { tree: { x: {} } }), variableOf('wide', 'single', { tree })],
      codings: { ana: { type: ['x'], wide: ['code-0'] } },
    }),
    { rows: 'type', cols: 'wide' },
  );
  const { bytes } = exportTable(table, 'docx', { hash: 'none', language: 'en' });
  expect((partsOf(bytes).get('word/document.xml') ?? '').includes('w:orient="landscape"')).toBe(onItsSide);
});

it('a CSV file has caption and notes below its rows: lines that begin with # for statistics programs, one cell each for a spreadsheet', () => {
  const table = crossTable(smallTables(), { title: 'Role, “by” area', rows: 'role', cols: 'area', note: 'By hand.' });
  const carrying = { hash: 'none', under: ['A test, in words.'], language: 'en' } as const;
  const bare = new TextDecoder().decode(writeTable(table, 'csv').bytes);
  const data = new TextDecoder('utf-8', { ignoreBOM: true }).decode(exportTable(table, 'csv', carrying).bytes);
  expect(data.startsWith(bare)).toBe(true);
  const told = data.slice(bare.length).trimEnd().split('\n');
  expect(told).toEqual(expect.arrayContaining(['# Role, “by” area', '# By hand.', '# A test, in words.']));
  expect(told.filter((line) => !line.startsWith('# '))).toEqual([]);

  const excel = exportTable(table, 'csv-excel', carrying);
  expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = must(readAllRows(excel, {})).rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
  expect(rows.slice(-told.length)).toEqual(told.map((line) => [line]));
});
