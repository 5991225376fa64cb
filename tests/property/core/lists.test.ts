import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CoreProject, coreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';

type Row = {
  readonly number: number;
  readonly title: string;
  readonly country: string;
  readonly year: string;
  readonly type: string;
  readonly role: string;
  readonly people: string;
};

const headers = ['number', 'title', 'country', 'year', 'type', 'role', 'people'] as const;
const states = ['', '', 'NR', 'NA', '-'];

/** What a cell of the multiple choice may say, in the order in which it is written out. */
const roles = fc
  .tuple(
    ...['planner', 'assessor', 'survey', 'panel', 'other'].map((code) => fc.constantFrom('', '', code, `?${code}`)),
  )
  .map((marks) => {
    const present = marks.filter((mark) => mark !== '' && !mark.startsWith('?'));
    return [...present, ...marks.filter((mark) => mark.startsWith('?'))].join(';');
  });

/** Titles as people paste them: quotes, delimiters, formulas, other scripts; spaces are made one by reading. */
const title = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...',;"\'=+-@|\\?éß中'.split('')) }),
  )
  .map((text) => text.replaceAll(/[\s\p{Cc}\uFEFF]+/gu, ' ').trim())
  .filter((text) => text !== '' && text.isWellFormed());

const cells = {
  title,
  country: fc.constantFrom('uk', 'sweden', ...states),
  year: fc.oneof(fc.integer({ min: 1900, max: 2030 }).map(String), fc.constantFrom(...states)),
  type: fc.constantFrom('user', 'citizen', ...states),
  role: fc.oneof(roles, fc.constantFrom(...states)),
  people: fc.oneof(
    fc.integer({ min: -50, max: 50 }).map((n) => String(n / 4)),
    fc.constantFrom(...states),
  ),
};

const list: fc.Arbitrary<Row[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => fc.record({ number: fc.constant(number), ...cells }))));

function text(rows: readonly Row[], columns: readonly (typeof headers)[number][] = headers): string {
  return Papa.unparse([columns, ...rows.map((row) => columns.map((column) => String(row[column])))]);
}

/** Creating projects is what costs, so that few are made, each for a whole list. */
const options = { numRuns: 40 };

async function withList(rows: readonly Row[], work: (project: CoreProject) => Promise<void>): Promise<void> {
  const project = await coreProject();
  const report = must(await project.import(text(rows)));
  expect(report).toMatchObject({ imported: rows.length, updated: 0, skipped: 0, rejected: [] });
  await work(project);
}

describe('any list of cases', () => {
  it('comes out as CSV as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(list, (rows) =>
        withList(rows, async (project) => {
          const { data } = Papa.parse<Record<string, string>>(await project.csv(), {
            header: true,
            skipEmptyLines: true,
          });
          const sorted = [...rows].sort((one, other) => one.number - other.number);
          const wanted = sorted.map((row) => ({ ...row, number: String(row.number) }));
          expect(data.map((row) => Object.fromEntries(headers.map((header) => [header, row[header]])))).toEqual(wanted);
        }),
      ),
      options,
    );
  });

  it('changes nothing when imported again, in any order, nor when its own export is imported', async () => {
    await fc.assert(
      fc.asyncProperty(list, (rows) =>
        withList(rows, async (project) => {
          const before = await project.json();
          for (const again of [text(rows), text([...rows].reverse()), await project.csv()]) {
            const report = must(await project.import(again));
            expect(report).toMatchObject({ imported: 0, updated: 0, skipped: rows.length, rejected: [] });
          }
          expect(await project.json()).toBe(before);
        }),
      ),
      options,
    );
  });

  it('comes out as JSON from a second project as from the first', async () => {
    await fc.assert(
      fc.asyncProperty(list, (rows) =>
        withList(rows, async (project) => {
          const json = await project.json();
          const there = await coreProject(null);
          must(await there.import([{ name: 'review.json', bytes: new TextEncoder().encode(json) }]));
          expect(await there.json()).toBe(json);
        }),
      ),
      { numRuns: 15 },
    );
  });

  it('is the same whether its columns come at once or one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(list, (rows) =>
        withList(rows, async (project) => {
          const there = await coreProject();
          for (const column of headers.slice(2)) must(await there.import(text(rows, ['number', 'title', column])));
          expect(await there.csv()).toBe(await project.csv());
        }),
      ),
      { numRuns: 20 },
    );
  });

  it('counts in a table as one counts by hand', async () => {
    await fc.assert(
      fc.asyncProperty(list, (rows) =>
        withList(rows, async (project) => {
          const table = must(await project.table({ rows: 'country', cols: 'type' }));
          if (table.kind !== 'cross') throw new Error(`a table of kind ${table.kind}`);
          const counted = (country: string, type: string) =>
            rows.filter((row) => row.country === country && row.type === type);
          const codes = table.rows.codes.map(({ id }) => id);
          const others = table.cols?.codes.map(({ id }) => id) ?? [];
          expect(table.counts).toEqual(codes.map((code) => others.map((other) => counted(code, other).length)));
          expect(table.cells).toEqual(
            codes.map((code) =>
              others.map((other) =>
                counted(code, other)
                  .map(({ number }) => number)
                  .sort((a, b) => a - b),
              ),
            ),
          );
          const valid = rows.filter((row) => codes.includes(row.country) && others.includes(row.type));
          expect(table.validCases).toBe(valid.length);
        }),
      ),
      options,
    );
  });
});
