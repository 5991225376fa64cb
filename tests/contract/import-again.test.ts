import { describe, expect, it } from 'vitest';
import { answerIn, coreProject, fileOf, fingerprint } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const counts = (imported: number, updated: number, skipped: number): object => ({ imported, updated, skipped });

describe('rows that stand twice', () => {
  it.each([
    ['number', 'number,title\n3,A\n3,B\n', /the number 3/u],
    ['DOI', 'title,doi\nA,10.1234/x\nB,https://doi.org/10.1234/X\n', /the DOI 10\.1234\/x/u],
    ['title', 'title,year\nA b,1999\n a  B,2000\n', /the title “a B”/u],
  ])('by %s are taken once, and the second is rejected with both lines', async (_, text, why) => {
    const project = await coreProject();
    const report = must(await project.import(text));
    expect(report).toMatchObject({ imported: 1, rejected: [{ file: 'list.csv', line: 3 }] });
    expect(report.rejected[0]?.reason).toMatch(why);
    expect(report.rejected[0]?.reason).toMatch(/line 2/u);
  });
});

describe('importing again', () => {
  it.each([
    ['number and title', 'number,title,country,year,role\n1,A,UK,1999,planner;?panel\n2,B,NR,NA,-\n'],
    ['DOI', 'title,doi,year\nA,10.1234/a,1999\nB,10.1234/b,2000\n'],
    ['title', 'title,year,remark\nA,1999,x\nB,2000, y \n'],
    ['number, DOI and title', 'number,title,doi,journal,authors\n1,A,10.1234/a,J,"Tu, X; Ng"\n2,B,,K,\n'],
  ])('a list whose rows are known by %s changes nothing, not even a byte', async (_, text) => {
    const project = await coreProject();
    expect(must(await project.import(text))).toMatchObject(counts(2, 0, 0));
    must(await project.call('project.close', { project: project.handle }));
    const before = fingerprint(project.folder);
    const { project: again } = must(await project.call('project.open', { file: project.path, access: 'write' }));
    const report = must(await project.call('cases.import', { project: again, files: [fileOf('list.csv', text)] }));
    expect(report).toMatchObject(counts(0, 0, 2));
    must(await project.call('project.close', { project: again }));
    expect(fingerprint(project.folder)).toEqual(before);
  });

  it('renews what an import brought, and only that', async () => {
    const project = await coreProject();
    must(await project.import('number,title,country,year\n1,A,UK,1999\n2,B,UK,2000\n'));
    must(await project.code('Ana', 'case,country,type\n1,sweden,user\n'));
    const report = must(await project.import('number,title,country,year,type\n1,A,UK,2005,citizen\n2,B,UK,2000,\n'));
    expect(report).toMatchObject(counts(0, 1, 1));
    expect(report.warnings.join()).toMatch(/line 2: country of case 1 differs from what Ana entered, which stays/u);
    const review = await project.review();
    expect(answerIn(review, { case: 1, variable: 'country', coder: 'Ana' })).toMatchObject({ codes: ['sweden'] });
    expect(answerIn(review, { case: 1, variable: 'country', coder: 'import' })).toBeUndefined();
    expect(answerIn(review, { case: 1, variable: 'year', coder: 'import' })).toEqual({ kind: 'number', value: 2005 });
    expect(answerIn(review, { case: 1, variable: 'type', coder: 'Ana' })).toMatchObject({ codes: ['user'] });
    expect(answerIn(review, { case: 1, variable: 'type', coder: 'import' })).toMatchObject({ codes: ['citizen'] });
  });

  it('never lets the second list write over the first, though both are numbered from 1', async () => {
    const project = await coreProject();
    must(await project.import('number,title\n1,A\n2,B\n'));
    const report = must(await project.import('number,title\n1,C\n2,D\n3,E\n'));
    expect(report).toMatchObject({ imported: 1, rejected: [{ line: 2 }, { line: 3 }] });
    expect((await project.review()).cases.map(({ title }) => title)).toEqual(['A', 'B', 'E']);
  });

  it('rejects a row whose marks point at two cases', async () => {
    const project = await coreProject();
    must(await project.import('number,title,doi\n1,A,10.1234/a\n2,B,10.1234/b\n'));
    const refused = await project.import('number,title,doi\n1,A,10.1234/b\n');
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(refused)).toMatch(/its number is that of case 1 “A”, its DOI that of case 2 “B”/u);
  });
});

describe('several files at once', () => {
  const first = fileOf('one.csv', 'number,title,country\n1,A,UK\n2,B,UK\n');
  const second = fileOf('two.csv', 'number,title,doi,country,year\n1,A,10.1234/a,Sweden,1999\n3,C,,UK,\n');

  it('are one import: the second adds to a case that the first brings', async () => {
    const project = await coreProject();
    expect(must(await project.import([first, second]))).toMatchObject({ ...counts(3, 0, 0), rejected: [] });
    const review = await project.review();
    expect(review.cases[0]).toMatchObject({ number: 1, title: 'A', doi: '10.1234/a' });
    expect(answerIn(review, { case: 1, variable: 'country', coder: 'import' })).toMatchObject({ codes: ['sweden'] });
  });

  it('change nothing when imported again, even where they contradict each other', async () => {
    const project = await coreProject();
    must(await project.import([first, second]));
    const before = await project.json();
    expect(must(await project.import([first, second]))).toMatchObject(counts(0, 0, 3));
    expect(await project.json()).toBe(before);
  });

  it('are taken together or not at all', async () => {
    const project = await coreProject();
    const bad = fileOf('bad.csv', 'titel\nA\n');
    expect(await project.import([first, bad])).toMatchObject({
      ok: false,
      error: { message: like(/bad\.csv, line 1/u) },
    });
    expect((await project.review()).cases).toEqual([]);
  });
});

describe('a dry run', () => {
  const text = 'number,title,land,year,country\n1,A,x,1999,UK\n2,B,x,soon,UK\n3,,x,2000,UK\n';

  it('tells what an import would do and writes nothing', async () => {
    const project = await coreProject();
    must(await project.import('number,title\n1,A\n'));
    const before = fingerprint(project.folder);
    const report = must(await project.import(text, { dryRun: true }));
    expect(fingerprint(project.folder)).toEqual(before);
    expect(report).toMatchObject({
      ...counts(0, 1, 0),
      dryRun: true,
      rejected: [{ line: 3, column: 'year', value: 'soon' }, { line: 4 }],
    });
    expect(report.previews).toMatchObject([
      { file: 'list.csv', written: { kind: 'text', encoding: 'utf-8', delimiter: ',' } },
    ]);
    expect(report.previews[0]?.columns).toContainEqual({ header: 'land', targets: [] });
    expect(report.previews[0]?.columns).toContainEqual({ header: 'country', targets: ['country'] });
    expect(report.previews[0]?.firstRows[0]).toEqual(['1', 'A', 'x', '1999', 'UK']);
    const { entry, ...done } = must(await project.import(text));
    expect({ ...done, dryRun: true, previews: report.previews }).toEqual(report);
    expect(entry).toMatchObject({ kind: 'import', by: 'import' });
  });

  it('needs no right to write', async () => {
    const project = await coreProject();
    const { project: reading } = must(await project.call('project.open', { file: project.path, access: 'read' }));
    const files = [fileOf('list.csv', text)];
    expect(await project.call('cases.import', { project: reading, files, dryRun: true })).toMatchObject({ ok: true });
    expect(await project.call('cases.import', { project: reading, files })).toMatchObject({
      ok: false,
      error: { code: 'not-writable' },
    });
  });
});
