import { describe, expect, it } from 'vitest';
import { copyTable } from '../../../../src/formats/table/copy-table.ts';
import { printTable } from '../../../../src/formats/table/print-table.ts';
import { must } from '../../../support/must.ts';
import { anyTable, crossTable, frequencies } from '../../../support/tables.ts';
import { smallTables } from '../support/small-tables.ts';

const tables = {
  'rows and columns': crossTable(smallTables(), { rows: 'role+several', cols: 'area', percent: 'column' }),
  layers: must(anyTable(smallTables(), { rows: 'role', layers: 'phase' })),
  'frequencies of two variables': frequencies(smallTables(), ['role', 'area']),
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const plain = (html: string): string =>
  html.replaceAll(/&([a-z]+|#39);/gu, (whole, name: string) => entities[name] ?? whole).replaceAll(/\s+/gu, ' ');

type Cell = { readonly style: string; readonly text: string };

/** The tables of a piece of HTML: rows of cells. */
function tablesIn(html: string): Cell[][][] {
  const parts = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];
  return parts(html, /<table.*?<\/table>/gsu).map(([table]) =>
    parts(table, /<tr>(.*?)<\/tr>/gsu).map(([, row = '']) =>
      parts(row, /<td(?: colspan="\d+")? style="([^"]*)">(.*?)<\/td>/gsu).map(([, style = '', text = '']) => ({
        style,
        text: plain(text),
      })),
    ),
  );
}

const withoutEnd = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

describe.each(Object.entries(tables))('a copied table of %s', (_, table) => {
  const printed = printTable(table, 'en');
  const { html, text } = copyTable(printed);
  const found = tablesIn(html);

  it('has the same cells for a word processor as for a spreadsheet, which has caption and notes in lines of their own', () => {
    const told = printed.flatMap(({ title, notes }) => [title, ...notes]).map((line) => line.replaceAll(/\s+/gu, ' '));
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => told.includes(line))).toEqual(told);
    const cells = lines.filter((line) => !told.includes(line)).map((line) => line.split('\t'));
    expect(found.flat().map((row) => withoutEnd(row.map((cell) => cell.text)))).toEqual(cells.map(withoutEnd));
    for (const line of told) expect(plain(html)).toContain(line);
  });

  it('has a heavy rule above and below, a light one below the head and above the sums, and no other', () => {
    const rules = found.map((rows) =>
      rows.map((row) => {
        const edges = row.map(({ style }) => /border-.*$/u.exec(style)?.[0] ?? '');
        return new Set(edges).size === 1 ? edges[0] : 'differing';
      }),
    );
    const [top, bottom] = ['border-top:1.5pt solid;', 'border-bottom:1.5pt solid;'];
    const [above, below] = ['border-top:0.5pt solid;', 'border-bottom:0.5pt solid;'];
    const expected = printed.map(({ spanner, groups, totals }) => {
      const rows = groups.flatMap((group) => [...(group.label === null ? [] : ['']), ...group.rows.map(() => '')]);
      const body = [...rows, ...totals.map((_total, at) => (at === 0 ? above : ''))];
      const head = spanner === null ? [top + below] : [top, below];
      return [...head, ...body.with(-1, `${body.at(-1) ?? ''}${bottom}`)];
    });
    expect(rules).toEqual(expected);
  });
});

it('a count of thousands is copied as a number that every spreadsheet reads alike; words stay words', () => {
  const printed = {
    title: 'Roles',
    stub: 'Role',
    spanner: null,
    columns: ['n', 'n (%)'],
    groups: [{ label: null, rows: [{ label: 'Planner', depth: 0, cells: ['1,424', '1,424 (27.6)'] }] }],
    totals: [{ label: 'Cases', depth: 0, cells: ['12,345,678', ''] }],
    notes: [],
  };
  const { html, text } = copyTable([printed]);
  expect(text.split('\n').slice(2, 4)).toEqual(['Planner\t1424\t1,424 (27.6)', 'Cases\t12345678\t']);
  expect(tablesIn(html)[0]?.[1]?.map((cell) => cell.text)).toEqual(['Planner', '1424', '1,424 (27.6)']);
  expect(copyTable([{ ...printed, words: true }]).text).toContain('\t1,424\t');
});
