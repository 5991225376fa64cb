import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, jsonFile, textOf } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

type Claim = Input<'claims.put'>['claim'];

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';

const british: Claim = {
  id: 'british',
  kind: 'count',
  section: '3',
  statement: 'Three cases are British.',
  reported: 3,
  unit: 'cases',
  readings: [
    { id: 'country', rule: 'country is the United Kingdom', measure: { kind: 'cases', of: 'country=uk' } },
    { id: 'old', rule: 'before 2010', measure: { kind: 'cases', of: 'year<2010' } },
  ],
};
const all: Claim = {
  id: 'all',
  kind: 'count',
  section: '2',
  statement: 'Four cases.',
  reported: 4,
  readings: [{ id: 'rows', rule: 'all cases', measure: { kind: 'cases', of: { kind: 'every-case' } } }],
};
const lost: Claim = {
  ...all,
  id: 'lost',
  readings: [{ id: 'gone', rule: 'a code that is not there', measure: { kind: 'cases', of: 'country=norway' } }],
};

const fileOfClaims = (claims: Claim[]) => jsonFile('claims.json', { title: 'A paper', about: 'What it says.', claims });

type Kit = CoreProject & {
  readonly claims: () => Promise<Claim[]>;
  readonly audit: () => Promise<Output<'audit.run'>>;
  readonly put: (claim: Claim) => ReturnType<typeof putOf>;
};

const putOf = ({ call, handle }: CoreProject, claim: Claim) =>
  call('claims.put', { project: handle, claim, by: 'Ana' });

async function kit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import(list));
  return {
    ...project,
    claims: async () => must(await call('claims.list', { project: handle })),
    audit: async () => must(await call('audit.run', { project: handle })),
    put: (claim) => putOf(project, claim),
  };
}

describe('the claims that a project keeps', () => {
  it('are added behind one another, replaced where they stand, and deleted; each is one entry of the history', async () => {
    const { call, handle, put, claims } = await kit();
    expect(must(await put(british)).entry).toMatchObject({
      kind: 'claims',
      by: 'Ana',
      words: 'Added the claim “Three cases are British.”',
    });
    must(await put(all));
    expect(must(await put({ ...british, reported: 2 })).entry?.kind).toBe('claims');
    expect((await claims()).map(({ id, reported }) => [id, reported])).toEqual([
      ['british', 2],
      ['all', 4],
    ]);
    expect(must(await put(all)).entry).toBeUndefined();
    const gone = must(await call('claims.delete', { project: handle, id: 'british', by: 'Ana' }));
    expect(gone.entry?.kind).toBe('claims');
    const { entries } = must(await call('history.list', { project: handle, limit: 3 }));
    expect(entries.map(({ changes }) => changes)).toEqual(['1 claim removed', '1 claim changed', '1 claim added']);
    expect((await claims()).map(({ id }) => id)).toEqual(['all']);
    expect(await call('claims.delete', { project: handle, id: 'british' })).toMatchObject({
      error: { code: 'not-found' },
    });
    must(await call('history.undo', { project: handle }));
    expect((await claims()).map(({ id }) => id)).toEqual(['british', 'all']);
  });

  it('come from a file as one entry; those that are there already are told apart', async () => {
    const { call, handle, put, claims } = await kit();
    must(await put(british));
    must(await put(all));
    const file = fileOfClaims([all, { ...british, reported: 2 }, { ...all, id: 'again' }]);
    const taken = must(await call('claims.import', { project: handle, file }));
    expect(taken).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(taken.entry?.words).toBe('Took 3 claims from claims.json (A paper)');
    expect((await claims()).map(({ id }) => id)).toEqual(['british', 'all', 'again']);
    expect(must(await call('claims.import', { project: handle, file })).entry).toBeUndefined();
  });

  it('are refused where the project lacks what a reading asks for, with its name', async () => {
    const { call, handle, put, claims } = await kit();
    const refused = { error: { code: 'invalid-input', message: like(/Claim “lost”, reading “gone”: .*norway/) } };
    expect(await put(lost)).toMatchObject(refused);
    expect(await call('claims.import', { project: handle, file: fileOfClaims([all, lost]) })).toMatchObject(refused);
    expect(await claims()).toEqual([]);
  });

  it('are audited where no file is given, and stand in the exports', async () => {
    const { call, handle, put, audit } = await kit();
    expect(await audit()).toEqual([]);
    must(await put(british));
    expect(await audit()).toMatchObject([
      { id: 'british', recomputed: 2, difference: -1, status: 'differs', matching: ['old'], tried: 2 },
    ]);
    const exported = async (format: Input<'audit.export'>['format']) =>
      textOf(must(await call('audit.export', { project: handle, format })).file);
    expect(await exported('csv')).toContain('british,count,3,Three cases are British.,3,2,-1,cases,differs');
    expect(JSON.parse(await exported('json'))).toEqual(await audit());
    const page = await exported('html');
    expect(page).toContain('Three cases are British.');
    expect(page).toContain('<li id="case-1"><span class="case-number">1</span> One</li>');
  });

  it('are not testable where the codebook has lost what they ask for, and the others are audited all the same', async () => {
    const { call, handle, put, audit } = await kit();
    const groups = [{ id: 'n', label: 'N', codes: ['sweden'] }];
    const north = { kind: 'codes', id: 'north', variable: 'country', label: 'North', source: 'A test.', groups };
    must(await call('groupings.put', { project: handle, file: jsonFile('groupings.json', [north]) }));
    const seq = must(await call('history.list', { project: handle, limit: 1 })).entries[0]?.seq ?? 0;
    const measure = { kind: 'cases' as const, of: 'country@north=n' };
    must(await put({ ...all, id: 'northern', readings: [{ id: 'group', rule: 'northern', measure }] }));
    must(await put(all));
    expect(await audit()).toMatchObject([{ status: 'differs', recomputed: 2 }, { status: 'match' }]);
    must(await call('history.undo', { project: handle, entry: seq }));
    const [northern, cases] = await audit();
    expect(northern).toMatchObject({
      status: 'not-testable',
      recomputed: null,
      reason: like(/reading “group”: .*north.*\.$/u),
    });
    expect(cases).toMatchObject({ status: 'match', recomputed: 4 });
  });

  it('leave with the review and come back with it', async () => {
    const { put, json } = await kit();
    must(await put(british));
    const other = await coreProject();
    must(await other.import([{ name: 'review.json', bytes: new TextEncoder().encode(await json()) }]));
    expect(must(await other.call('claims.list', { project: other.handle }))).toEqual([british]);
  });
});

describe('a claim of a statistic', () => {
  it('is kept, and held against the cases as they are', async () => {
    const { put, audit } = await kit();
    const claim = (id: string, part: Pick<Claim, 'reported'> & Pick<Claim['readings'][number], 'measure'>): Claim => ({
      ...{ id, kind: 'count', section: '4', statement: `On ${id}.`, reported: part.reported },
      readings: [{ id: 'primary', rule: 'as it says', measure: part.measure }],
    });
    const among = 'country=sweden';
    must(
      await put(
        claim('years', {
          reported: 2010,
          measure: { kind: 'numbers', variable: 'year', of: 'mean', among, decimals: 0 },
        }),
      ),
    );
    const crossed = { kind: 'association', rows: 'country', cols: 'year', of: 'p', below: 0.05, decimals: 1 } as const;
    must(await put(claim('p', { reported: 'does not hold', measure: crossed })));
    expect(
      (await audit()).map(({ id, recomputed, status, readings }) => [id, recomputed, status, readings[0]?.note]),
    ).toEqual([
      ['years', 2010, 'match', '2 cases with a number'],
      ['p', 'does not hold', 'match', 'χ²(3) = 4.00, p = 0.261; 4 cases; expected counts below 5 in 8 of 8 cells'],
    ]);
    expect(await put(claim('none', { reported: 1, measure: { ...crossed, rows: 'nothing' } }))).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: like(/nothing/) },
    });
  });
});
