import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import type { Table, TableBody } from '../../../src/domain/model/table.ts';
import { exclusionReasons } from '../../../src/domain/model/table.ts';
import { bodiesOf } from '../../../src/domain/report/bodies-of.ts';
import { renderReport } from '../../../src/render/report/render-report.ts';
import type { Report } from '../../../src/render/report/report.ts';
import { must } from '../../support/must.ts';
import { figureItem, sixCases, smallReport, tableItem } from '../../support/small-report.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable, frequencies } from '../../support/tables.ts';
import { attributes, drawerCases, words } from './page.ts';

const tables: readonly (readonly [string, Table])[] = [
  ['one-way', crossTable(sixCases, { rows: 'factors', percent: 'column' })],
  ['derived', crossTable(sixCases, { rows: 'role+several', percent: 'column' })],
  ['two-way', crossTable(sixCases, { rows: 'country', cols: 'role', percent: 'row' })],
  ['responses', crossTable(sixCases, { rows: 'role', cols: 'factors', percent: 'total', base: 'responses' })],
  ['nested', crossTable(sixCases, { rows: 'factors', cols: 'decade' })],
  ['filtered', crossTable(sixCases, { rows: 'role', filters: ['country=uk'] })],
  ['frequencies', frequencies(sixCases, ['country', 'role', 'factors'])],
  ['layered', must(anyTable(sixCases, { rows: 'country', cols: 'role', layers: 'decade' }))],
];

const report = smallReport({
  sections: [
    {
      id: 's',
      title: 'S',
      introduction: [],
      items: [...tables.map(([id, table]) => tableItem(id, table)), figureItem()],
    },
  ],
});
const html = renderReport(report);

/** Every button that opens a list, with the number that stands on it. */
function counts(page: string): { id: string; text: string }[] {
  return [...page.matchAll(/<button type="button" class="count" popovertarget="([^"]*)">([^<]*)<\/button>/g)].map(
    ([, id = '', text = '']) => ({ id, text }),
  );
}

describe('the number on every button', () => {
  it('is how many cases its list holds, if it counts cases', () => {
    const responses = /-(responses|rr\d+|cr\d+)$/;
    const all = counts(html).filter(({ id }) => !responses.test(id) && !id.startsWith('claim-'));
    expect(all.length).toBeGreaterThan(80);
    for (const { id, text } of all) {
      const number = Number(/\d+/.exec(text)?.[0]);
      const listed = drawerCases(html, id);
      expect(new Set(listed).size, id).toBe(listed.length);
      expect(listed.length, `${id}: ${text}`).toBe(number);
    }
  });

  it.each(tables)('is missing for no cell, row, column or exclusion of %s', (id, table) => {
    const ids = new Set(counts(html).map((count) => count.id));
    for (const [index, { body }] of bodiesOf(table).entries()) {
      const prefix = `table-${id}_b${String(index)}`;
      const wanted = body.cells.flatMap((row, i) =>
        row.flatMap((cases, j) => (cases.length > 0 ? [`${prefix}-${i}-${j}`] : [])),
      );
      expect(wanted.filter((one) => !ids.has(one))).toEqual([]);
      for (const one of wanted) expect(drawerCases(html, one)).toEqual(cellOf(body, one.slice(prefix.length + 1)));
      if (table.kind === 'frequencies') continue;
      for (const reason of exclusionReasons) {
        if (body.excluded[reason] > 0)
          expect(drawerCases(html, `${prefix}-${reason}`)).toEqual(body.excludedCases[reason]);
      }
    }
  });

  it('names a case that the page describes', () => {
    const described = new Set(report.cases.map(({ number }) => `case-${String(number)}`));
    const named = attributes(html, 'href').filter((href) => href.startsWith('#case-'));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((href) => !described.has(href.slice(1)))).toEqual([]);
  });
});

function cellOf({ cells }: TableBody, place: string): readonly number[] {
  const [i = -1, j = -1] = place.split('-').map(Number);
  return cells[i]?.[j] ?? [];
}

/** What holds of every page, whatever it shows. */
function expectSound(page: string): void {
  const ids = attributes(page, 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [
    ...attributes(page, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
    ...['popovertarget', 'aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => attributes(page, name)),
  ];
  expect(targets.flatMap((target) => target.split(' ')).filter((target) => !ids.includes(target))).toEqual([]);
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  expect(page).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  expect(page).not.toMatch(/\sstyle="/);
  expect(words(page)).not.toMatch(/NaN|undefined|Infinity|\[object|\bnull\b/);
  const body = page.slice(page.indexOf('<main'));
  const levels = [...body.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  for (const [table = ''] of page.matchAll(/<table\b.*?<\/table>/gs)) expectEvenRows(table);
  expectBalanced(page);
}

/** Every row of a table reaches as far as its widest one. */
function expectEvenRows(table: string): void {
  const open: number[] = [];
  const widths = [...table.replace(/<div popover.*?<\/ol><\/div>/gs, '').matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) => {
    const cells = [...row.matchAll(/<t[hd]\b([^>]*)>/g)].map(([, attributesText = '']) => ({
      across: Number(/colspan="(\d+)"/.exec(attributesText)?.[1] ?? 1),
      down: Number(/rowspan="(\d+)"/.exec(attributesText)?.[1] ?? 1),
    }));
    const above = open.splice(0).filter((rows) => rows > 0);
    open.push(...above.map((rows) => rows - 1));
    for (const { across, down } of cells) open.push(...Array<number>(across).fill(down - 1));
    return above.length + cells.reduce((sum, { across }) => sum + across, 0);
  });
  expect(new Set(widths).size, table.slice(0, 300)).toBeLessThanOrEqual(1);
}

const empty = new Set(['meta', 'link', 'br', 'hr', 'input', 'img']);

/** Every tag that is opened is closed, in order. */
function expectBalanced(page: string): void {
  const open: string[] = [];
  for (const [, closes, name = '', rest = ''] of page
    .replace(/<style>.*?<\/style>/s, '')
    .matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/gi)) {
    if (empty.has(name) || rest.endsWith('/')) continue;
    if (closes === '/') expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
}

describe('the page', () => {
  it('is sound with one of everything', () => {
    expectSound(html);
  });

  it('is sound with items and claims whose ids look like those that it makes itself', () => {
    const role = crossTable(sixCases, { rows: 'role' });
    const named = ['a', 'a-title', 'a-end', 'a-b0', 'a-b0-0-0'].map((id) => tableItem(id, role));
    const { entries, claims } = report.audit;
    const [first] = entries;
    if (first === undefined) throw new Error('no entry');
    const twins = ['uk', 'uk-cases', 'uk-r0'].map((id) => ({ ...first, id }));
    expectSound(
      renderReport(
        smallReport({
          sections: [
            { id: 'a', title: 'A', introduction: [], items: named },
            { id: 'a-title', title: 'B', introduction: [], items: [] },
          ],
          audit: { claims, entries: twins },
        }),
      ),
    );
  });

  it.each([
    [
      'nothing at all',
      {
        sections: [],
        cases: [],
        references: [],
        provenance: [],
        summary: [],
        groupings: [],
        about: [],
        regenerate: [],
        files: [],
        notAvailable: [],
      },
    ],
    ['no audit', { audit: { ...report.audit, entries: [] } }],
    ['a section without items', { sections: [{ id: 'x', title: 'X', introduction: [], items: [] }] }],
    ['no cases', { cases: [] }],
  ] satisfies [string, Partial<Report>][])('is sound with %s', (_, changes) => {
    expectSound(
      renderReport(
        smallReport({ ...changes, ...('sections' in changes || !('cases' in changes) ? {} : { sections: [] }) }),
      ),
    );
  });
});

/** The review of six cases with its codings, or its cases too, taken away. */
function emptied(kind: 'no cases' | 'no codings'): Snapshot {
  const variables = [
    variableOf('country', 'single', { tree: { uk: {}, sweden: {} }, role: 'attribute' }),
    variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {} } }),
    variableOf('factors', 'multiple', { tree: { plan: { joint: {} }, partnership: {} } }),
    variableOf('year', 'number'),
  ];
  const statuses = kind === 'no cases' ? [] : Array<'included'>(3).fill('included');
  return smallReview({ variables, codings: { ann: {} }, statuses });
}

describe.each(['no cases', 'no codings'] as const)('a project with %s', (kind) => {
  const snapshot = emptied(kind);
  const bare: Table[] = [
    crossTable(snapshot, { rows: 'country', percent: 'column' }),
    crossTable(snapshot, { rows: 'role+several', percent: 'column' }),
    crossTable(snapshot, { rows: 'country', cols: 'role', percent: 'row' }),
    crossTable(snapshot, { rows: 'factors', cols: 'role', percent: 'total' }),
    frequencies(snapshot, ['country', 'role', 'year']),
    must(anyTable(snapshot, { rows: 'country', cols: 'role', layers: 'factors' })),
    crossTable(snapshot, { rows: 'year' }),
    crossTable(snapshot, { rows: 'year', cols: 'country' }),
  ];
  const page = renderReport(
    smallReport({
      cases: [],
      sections: [
        { id: 's', title: 'S', introduction: [], items: bare.map((table, index) => tableItem(`t${index}`, table)) },
      ],
    }),
  );

  it('gives a sound page', () => {
    if (kind === 'no cases') expectSound(page);
    else expectSound(page.replaceAll(/href="#case-\d+"/g, ''));
  });

  it('counts nothing, and divides nothing by nothing', () => {
    expect(words(page)).toContain('Uk 0 (–)');
    expect(
      counts(page).filter(
        ({ id, text }) => /^[1-9]/.test(text) && !text.includes('not coded') && !id.startsWith('claim-'),
      ),
    ).toEqual([]);
  });
});
