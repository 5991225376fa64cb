import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { coreProject, fileOf, fingerprint, jsonFile, startCore } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { smallScheme } from '../support/small-scheme.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small scheme with other codes of its first judgement. */
function schemeWith(codes: readonly object[]): object {
  const origin = { kind: 'ours' };
  const variable = { id: 'type', label: 'Type', kind: 'single', role: 'judgement', origin };
  const made = codes.map((code) => ({ label: 'A code', origin, ...code }));
  return { ...smallScheme, sections: [{ id: 'all', label: 'All', variables: [{ ...variable, codes: made }] }] };
}

describe('a new project', () => {
  it('holds the codebook that comes with the program, with its groupings, where none is given', async () => {
    const call = startCore();
    const file = join(temporaryFolder(), 'mine.copro');
    const made = must(await call('project.create', { file }));
    expect(made).toMatchObject({ project: { title: 'mine' }, counts: { cases: 0, coders: 0 } });
    const { project } = must(await call('project.open', { file, access: 'read' }));
    expect(must(await call('codebook.read', { project })).id).toBe('tu-2022');
    const specification = must(await call('tables.specify', { rows: 'country@regions' }));
    expect(await call('tables.compute', { project, specification })).toMatchObject({ ok: true });
  });

  it('holds a codebook of one’s own, which comes out as it went in', async () => {
    const { call, handle: project } = await coreProject();
    const { file } = must(await call('codebook.export', { project }));
    const call2 = startCore();
    const path = join(temporaryFolder(), 'again.copro');
    must(await call2('project.create', { file: path, codebook: file, title: 'Again' }));
    const { project: again } = must(await call2('project.open', { file: path, access: 'read' }));
    expect(must(await call2('codebook.export', { project: again })).file).toEqual(file);
    expect(must(await call2('codebook.read', { project: again }))).toMatchObject({ id: 'small', version: 1 });
  });

  it.each([
    ['a code named like a state', schemeWith([{ id: 'na' }]), /“na”, which files read as the state not-applicable/u],
    [
      'a label like a state',
      schemeWith([{ id: 'x', label: 'NR' }]),
      /“NR”, which files read as the state not-reported/u,
    ],
    ['an alias like an unreported code', schemeWith([{ id: 'x', aliases: ['?y'] }]), /“\?y”/u],
    ['two codes of one id', schemeWith([{ id: 'x' }, { id: 'x' }]), /two codes with the id “x”/u],
    ['no codes', schemeWith([]), /codes/u],
    ['the id that objects have already', schemeWith([{ id: 'constructor' }]), /“constructor” is taken/u],
    ['a field that nobody knows', { ...smallScheme, titel: 'x' }, /titel/u],
  ])('is not made of a codebook with %s', async (_, scheme, why) => {
    const folder = temporaryFolder();
    const file = join(folder, 'mine.copro');
    const refused = await startCore()('project.create', { file, codebook: jsonFile('scheme.json', scheme) });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input', message: like(why) } });
    expect(fingerprint(folder)).toEqual({});
  });

  it('may have a code named like the default tokens where its codebook writes states otherwise', async () => {
    const tokens = { notApplicable: ['n/a'] };
    const project = await coreProject({ ...schemeWith([{ id: 'na' }, { id: 'b' }]), tokens });
    must(await project.import('number,title,type\n1,A,NA\n2,B,n/a\n'));
    expect((await project.review()).codings.map(({ answer }) => answer)).toMatchObject([
      { codes: ['na'] },
      { state: 'not-applicable' },
    ]);
    must(await project.code('Ana', await project.csv('import')));
    const { codings } = await project.review();
    const of = (name: string) => codings.filter(({ coder }) => coder === name).map(({ answer }) => answer);
    expect(of('Ana')).toEqual(of('import'));
  });

  it('has a title even where its file has nothing but an ending', async () => {
    const call = startCore();
    const file = join(temporaryFolder(), '.copro');
    must(await call('project.create', { file }));
    expect(must(await call('project.open', { file, access: 'read' })).overview.project.title).toBe('.copro');
    expect(must(await call('project.check', { file })).sound).toBe(true);
  });

  it('is not made over anything, nor in a folder that is not there', async () => {
    const call = startCore();
    const folder = temporaryFolder();
    const file = join(folder, 'mine.copro');
    writeFileSync(file, 'mine');
    expect(await call('project.create', { file })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await call('project.create', { file: folder })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const nowhere = join(folder, 'none/mine.copro');
    expect(await call('project.create', { file: nowhere })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('groupings', () => {
  const regions = (label: string) => ({
    kind: 'codes',
    id: 'regions',
    variable: 'country',
    label,
    source: 'Ours',
    ours: true,
    groups: [{ id: 'north', label: 'North', codes: ['sweden'] }],
  });
  const decades = {
    kind: 'cut-points',
    id: 'decades',
    variable: 'year',
    label: 'Decades',
    source: 'Calendar',
    ours: false,
    bins: [{ id: 'nineties', label: '1990s', from: 1990, below: 2000 }],
  };

  it('are put beside the codebook; one of the same name is replaced, all others stay, and no coding changes', async () => {
    const project = await coreProject();
    const { call, handle } = project;
    must(await project.import('title,country,year\nA,Sweden,1995\nB,UK,2001\n'));
    const { codings } = await project.review();
    must(await call('groupings.put', { project: handle, file: jsonFile('g.json', [regions('Old'), decades]) }));
    const put = must(await call('groupings.put', { project: handle, file: jsonFile('g.json', [regions('New')]) }));
    expect(put.groupings).toEqual(['country@regions']);
    const review = await project.review();
    expect(review.groupings.map(({ id, label }) => [id, label]).sort()).toEqual([
      ['decades', 'Decades'],
      ['regions', 'New'],
    ]);
    expect(review.codings).toEqual(codings);
    expect(must(await project.table({ rows: 'country@regions' }))).toMatchObject({
      rowCases: [1],
      excluded: { ungrouped: 1 },
    });
  });

  it.each([
    ['of a code that is not there', [{ ...regions('x'), groups: [{ id: 'a', label: 'A', codes: ['mars'] }] }], /mars/u],
    ['of a variable that is not there', [{ ...regions('x'), variable: 'planet' }], /planet/u],
    ['of the wrong kind', [{ ...decades, variable: 'country' }], /country/u],
  ])('%s are refused', async (_, groupings, why) => {
    const project = await coreProject();
    const before = await project.json();
    expect(
      await project.call('groupings.put', { project: project.handle, file: jsonFile('g.json', groupings) }),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(why) },
    });
    expect(await project.json()).toBe(before);
  });
});

describe('a table', () => {
  type Wrong = { what: string; wanted: Input<'tables.specify'>; code: string; why: RegExp };
  const wrong: Wrong[] = [
    { what: 'a variable', wanted: { rows: 'roles' }, code: 'not-found', why: /roles.*role/su },
    { what: 'a variable of the columns', wanted: { rows: 'role', cols: 'kind' }, code: 'not-found', why: /kind/u },
    { what: 'a grouping', wanted: { rows: 'country@regions' }, code: 'not-found', why: /regions/u },
    {
      what: 'a variable of a filter',
      wanted: { rows: 'role', filters: ['contry=UK'] },
      code: 'not-found',
      why: /contry.*country/su,
    },
    {
      what: 'a code of a filter',
      wanted: { rows: 'role', filters: ['country=Norway'] },
      code: 'invalid-input',
      why: /Norway.*sweden/su,
    },
    { what: 'a coder', wanted: { rows: 'role', policy: 'coder:Eve' }, code: 'not-found', why: /Eve.*import/su },
    { what: 'a policy', wanted: { rows: 'role', policy: 'best' }, code: 'invalid-input', why: /best/u },
    { what: 'a filter', wanted: { rows: 'role', filters: ['country'] }, code: 'invalid-input', why: /country/u },
    { what: 'an axis', wanted: { rows: '@regions' }, code: 'invalid-input', why: /@regions/u },
  ];

  it.each(wrong)('that names $what that is not there says so, and what there is', async ({ wanted, code, why }) => {
    const project = await coreProject();
    must(await project.import('title,country,role\nA,Sweden,planner\n'));
    expect(await project.table(wanted)).toMatchObject({ ok: false, error: { code, message: like(why) } });
  });

  it('is made again from the specification that it holds', async () => {
    const project = await coreProject();
    must(await project.import('title,country,role,year\nA,Sweden,planner;survey,1999\nB,UK,panel,2001\nC,UK,-,NR\n'));
    const filters = ['year>1990', 'country=uk;Sweden'];
    const table = must(
      await project.table({ rows: 'role', cols: 'country', base: 'responses', percent: 'column', filters }),
    );
    const file = jsonFile('table.json', table.specification);
    const { specification } = must(await project.call('tables.parse', { file }));
    expect(await project.call('tables.compute', { project: project.handle, specification })).toEqual({
      ok: true,
      value: table,
    });
    expect(table).toMatchObject({ colResponses: [1, 2], percentBase: like(/responses/u) });
  });

  it('is not parsed from a specification that is none', async () => {
    const call = startCore();
    for (const text of ['{"kind":"cross"}', '{"kind":"circle"}', '[]', '']) {
      expect(await call('tables.parse', { file: fileOf('t.json', text) })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', message: like(/t\.json/u) },
      });
    }
  });
});

describe('an export as CSV', () => {
  it('has the settled answers of all coders, and none where they differ', async () => {
    const project = await coreProject();
    must(await project.import('number,title,doi,country\n1,"=A, ""b""",10.1234/a,UK\n2,B,,NR\n'));
    must(await project.code('Ana', 'case,type,role\n1,user,planner\n2,user,-\n'));
    must(await project.code('Ben', 'case,type\n1,user\n2,citizen\n'));
    expect(await project.csv()).toBe(
      [
        'number,title,doi,status,country,year,type,role,people,remark',
        '1,"=A, ""b""",10.1234/a,included,uk,,user,planner,,',
        '2,B,,included,NR,,,-,,',
        '',
      ].join('\n'),
    );
  });

  it('for a spreadsheet disarms formulas, and comes back as it was', async () => {
    const project = await coreProject();
    const { call, handle } = project;
    must(await project.import("number,title,remark\n1,=1+1,@me\n2,'=x,-1\n"));
    const { file } = must(await call('project.export', { project: handle, format: 'csv-excel' }));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)).toMatch(/^\uFEFFnumber,.*\r\n1,'=1\+1,/u);
    const again = await coreProject();
    must(await again.import([file]));
    expect((await again.review()).cases.map(({ title }) => title)).toEqual(['=1+1', "'=x"]);
    expect(await again.csv()).toBe(await project.csv());
  });
});
