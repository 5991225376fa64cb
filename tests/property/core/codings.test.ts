import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CoreProject, coreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';

const cases = 6;
const coders = ['Ana', 'Ben', 'Chloë Dž'];
const leaves = ['planner', 'survey', 'panel', 'other'] as const;

type Mark = 'present' | 'absent' | 'silent';
type Roles = Readonly<Record<(typeof leaves)[number], Mark>> | 'NR' | undefined;

const mark = fc.constantFrom<Mark>('present', 'absent', 'silent');
const roles: fc.Arbitrary<Roles> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ planner: mark, survey: mark, panel: mark, other: mark }) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, 'NR' as const) },
);

function cellOf(given: Roles): string {
  if (given === undefined) return '';
  if (given === 'NR') return 'NR';
  const present = leaves.filter((leaf) => given[leaf] === 'present');
  const silent = leaves.filter((leaf) => given[leaf] === 'silent').map((leaf) => `?${leaf}`);
  const parts = [...present, ...silent];
  return parts.length === 0 ? '-' : parts.join(';');
}

function fileOf(answers: readonly Roles[]): string {
  return Papa.unparse([['case', 'role'], ...answers.map((given, index) => [String(index + 1), cellOf(given)])]);
}

async function projectWith(codings: readonly (readonly Roles[])[]): Promise<CoreProject> {
  const project = await coreProject();
  const titles = Array.from({ length: cases }, (_, index) => `${String(index + 1)},Case ${String(index + 1)}`);
  must(await project.import(['number,title', ...titles].join('\n')));
  for (const [index, answers] of codings.entries()) must(await project.code(coders[index] ?? '', fileOf(answers)));
  return project;
}

const oneCoder = fc.array(roles, { minLength: cases, maxLength: cases });
const several = fc.array(oneCoder, { minLength: 1, maxLength: coders.length });

/** Row totals and bases of a table over the lowest codes, counted without any of the program. */
function byHand(answers: readonly Roles[]): { rowCases: number[]; validCases: number; bases: number[] } {
  const coded = answers.filter((given) => typeof given === 'object');
  const having = (leaf: (typeof leaves)[number], wanted: Mark) =>
    coded.filter((given) => given[leaf] === wanted).length;
  return {
    rowCases: leaves.map((leaf) => having(leaf, 'present')),
    validCases: coded.length,
    bases: leaves.map((leaf) => coded.length - having(leaf, 'silent')),
  };
}

describe('any codings', () => {
  it('come out of the project as they went in, and change nothing when given again', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (codings) => {
        const project = await projectWith(codings);
        const before = await project.json();
        for (const [index, answers] of codings.entries()) {
          const coder = coders[index] ?? '';
          const said = new Map(answers.map((given, at) => [String(at + 1), cellOf(given)]));
          const exported = answers.every((given) => given === undefined) ? '' : await project.csv(coder);
          const { data } = Papa.parse<Record<string, string>>(exported, { header: true, skipEmptyLines: true });
          const wanted = [...said].filter(([, cell]) => cell !== '');
          expect(data.map((row) => [row['case'], row['role']])).toEqual(wanted);
          expect(must(await project.code(coder, fileOf(answers)))).toMatchObject({ codings: 0 });
        }
        expect(await project.json()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('are counted for each coder as one counts by hand, each code over its own base', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (codings) => {
        const project = await projectWith(codings);
        for (const [index, answers] of codings.entries()) {
          const policy = `coder:${coders[index] ?? ''}`;
          const table = must(await project.table({ rows: 'role@leaves', policy }));
          if (table.kind !== 'cross') throw new Error(`a table of kind ${table.kind}`);
          const wanted = byHand(answers);
          expect(table.rows.codes.map(({ id }) => id)).toEqual(leaves);
          expect([table.rowCases, table.validCases]).toEqual([wanted.rowCases, wanted.validCases]);
          const bases = table.bases.map(([base]) => base);
          expect(bases).toEqual(wanted.bases);
          expect(table.rowCases.every((count, at) => count <= (wanted.bases[at] ?? 0))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('lie between the bounds: whatever all coders found, or was settled, somebody found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oneCoder, { minLength: 2, maxLength: 2 }), async (codings) => {
        const project = await projectWith(codings);
        const casesOf = async (policy: string): Promise<Map<string, number[]>> => {
          const table = must(await project.table({ rows: 'role@leaves', policy }));
          if (table.kind !== 'cross') throw new Error(`a table of kind ${table.kind}`);
          return new Map(table.rows.codes.map(({ id }, at) => [id, table.cells[at]?.[0] ?? []]));
        };
        const [least, settled, most] = [await casesOf('intersection'), await casesOf('final'), await casesOf('union')];
        for (const leaf of leaves) {
          expect(most.get(leaf)).toEqual(
            expect.arrayContaining([...(least.get(leaf) ?? []), ...(settled.get(leaf) ?? [])]),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});
