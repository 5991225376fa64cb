import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/formats/office/write-xlsx.ts';
import { answerIn, coreProject, fileOf, jsonFile } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url)));

const spreadsheet = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/spreadsheets/${name}`, import.meta.url)));

const counts = (imported: number, updated: number, skipped: number): object => ({ imported, updated, skipped });

describe('a list of another kind', () => {
  const columns = { Number: 'number', Title: 'title', Year: 'year', Author: 'citation.author' };
  const leftOut = { 'Found on': [], Share: [], Notes: [] };
  const map = { columns: { ...columns, ...leftOut }, codes: {}, unknown: {}, decimalComma: [] };

  it.each(['cases.xlsx', 'cases.ods'])('is a sheet: %s', async (name) => {
    const project = await coreProject();
    const report = must(await project.import([fileOf(name, spreadsheet(name))], { map, sheet: 'cases.csv' }));
    expect(report).toMatchObject({ ...counts(2, 0, 0), warnings: [] });
    expect(report.rejected).toMatchObject([{ line: 2, column: 'Author', value: '#DIV/0!', reason: like(/formula/u) }]);
    const review = await project.review();
    expect(review.cases).toMatchObject([
      { number: 58, title: '社区花园', citation: { author: [{ family: 'Li', given: 'Ana' }] } },
      { number: 63, title: 'Repair café; Bath' },
    ]);
    expect(answerIn(review, { case: 63, variable: 'year', coder: 'import' })).toMatchObject({ value: 2017 });
    const again = must(await project.import([fileOf(name, spreadsheet(name))], { map, sheet: 'cases.csv' }));
    expect(again).toMatchObject(counts(0, 0, 2));
  });

  it('is split at tabs where somebody says so, though more semicolons stand in it', async () => {
    const project = await coreProject();
    const file = fileOf('list.txt', 'title;a;b\ttitle\nA;1;2\tOne\nB;3;4\tTwo\n');
    const split = async (options: object): Promise<unknown> =>
      must(await project.import([file], { dryRun: true, ...options })).previews[0]?.columns.map(({ header }) => header);
    expect(await split({})).toEqual(['title', 'a', 'b\ttitle']);
    expect(await split({ format: 'tsv' })).toEqual(['title;a;b', 'title']);
  });

  it('is a list of references, which become cases with their citations, once', async () => {
    const project = await coreProject();
    const file = fileOf('pubmed.nbib', sample('jabref-NbibImporterTest.nbib'));
    const report = must(await project.import([file]));
    expect(report).toMatchObject(counts(1, 0, 0));
    expect(report.warnings.join()).toMatch(/not read: NBIB AD, NBIB AID, NBIB AU/u);
    expect((await project.review()).cases).toMatchObject([
      {
        number: 1,
        title: 'Proteomics: A new perspective for cancer.',
        doi: '10.4103/2277-9175.180636',
        citation: {
          author: [
            { family: 'Shruthi', given: 'Basavaradhya Sahukar' },
            { family: 'Vinodhkumar', given: 'Palani' },
            { literal: 'Selvamani' },
          ],
          issued: { 'date-parts': [[2016]] },
          'container-title': 'Advanced biomedical research',
          volume: '5',
          page: '67',
          PMID: '27169098',
        },
      },
    ]);
    expect(must(await project.import([file]))).toMatchObject(counts(0, 0, 1));
  });

  it('tells of each kind how it is read', async () => {
    const project = await coreProject();
    const files = [
      fileOf('cases.ods', spreadsheet('cases.ods')),
      fileOf('screened.ris', sample('asreview-baseline_tag-notes_labels.ris')),
      fileOf('list.csv', 'title;year\nA;2001\n'),
    ];
    const { previews } = must(await project.import(files, { dryRun: true }));
    expect(previews.map(({ written }) => written)).toEqual([
      { kind: 'sheet', sheet: 'cases.csv', sheets: ['cases.csv', 'other.csv'] },
      { kind: 'references', encoding: 'utf-8', format: 'RIS' },
      { kind: 'text', encoding: 'utf-8', delimiter: ';' },
    ]);
  });

  it('is a sheet of codings, read as a table of them is', async () => {
    const project = await coreProject();
    must(await project.import('number,title\n1,A\n2,B\n'));
    const rows = [
      ['case', 'country', 'remark'],
      ['1', 'uk', 'said so'],
      ['2', '', '#N/A'],
    ];
    const sheet = (lines: string[][]): Uint8Array =>
      writeXlsx({ title: 'Codings', sheets: [{ name: 'Codings', rows: lines, head: 1 }] });
    expect(await project.code('Ana', sheet(rows))).toMatchObject({
      ok: false,
      error: { message: like(/Line 3, column “?remark”?: “#N\/A” is what a spreadsheet writes/u) },
    });
    expect(must(await project.code('Ana', sheet(rows.slice(0, 2))))).toMatchObject({ codings: 2, cases: 1 });
  });
});

describe('a list in its encoding', () => {
  const western = ['Hälsa på Öland', 'Café – “à côté”', 'Año 1 €'];
  const chinese = ['社区共同生产的案例研究', '居民参与公共服务供给', '基层治理中的合作生产'];
  const both = [...western, ...chinese];

  it.each([
    { encoding: 'utf-8', titles: both, mark: false },
    { encoding: 'utf-8', titles: both, mark: true },
    { encoding: 'utf-16le', titles: both, mark: true },
    { encoding: 'utf-16be', titles: both, mark: true },
    { encoding: 'utf-16le', titles: western, mark: false },
    { encoding: 'utf-16be', titles: western, mark: false },
    { encoding: 'gb18030', titles: chinese, mark: false },
    { encoding: 'windows-1252', titles: western, mark: false, chosen: true },
    { encoding: 'gb18030', titles: both, mark: false, chosen: true },
  ])(
    '$encoding (mark: $mark, named: $chosen) gives the titles as written',
    async ({ encoding, titles, mark, chosen }) => {
      const project = await coreProject();
      const text = ['title', ...titles].join('\r\n');
      const options = chosen === true ? { encoding } : {};
      must(await project.import(iconv.encode(text, encoding, { addBOM: mark }), options));
      expect((await project.review()).cases.map(({ title }) => title)).toEqual(titles);
    },
  );

  it('that was guessed is reported as a guess', async () => {
    const project = await coreProject();
    const report = must(await project.import(iconv.encode(['title', ...chinese].join('\n'), 'gb18030')));
    expect(report.warnings.join()).toMatch(/read as gb18030, which is a guess/u);
  });

  it.each([
    ['read with a note where its letters tell', 'Bürgerhaushalt in Köln: Mutmaßung über Ämter', /a guess.*--encoding/u],
    ['refused where they could be several', 'ÉçÇø', /may be gb18030 \(“社区”\) or windows-1252.*--encoding/u],
  ])('is %s, in a list of cases as in a file of codings', async (_what, letters, told) => {
    const project = await coreProject();
    const bytes = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'windows-1252'));
    must(await project.import('number,title\n1,A\n'));
    for (const tried of [
      await project.import(bytes(`number,title\n2,${letters}\n`)),
      await project.code('Ana', bytes(`case,remark\n1,${letters}\n`)),
    ])
      expect(tried.ok ? tried.value.warnings.join() : tried.error.message).toMatch(told);
  });

  it('that cannot be told is asked for, and nothing is imported', async () => {
    const project = await coreProject();
    const refused = await project.import(iconv.encode('title\n中心\n', 'gb18030'));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/line 2.*--encoding/u) },
    });
    expect((await project.review()).cases).toEqual([]);
  });
});

describe('the form of a list', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['bars', '|'],
    ['tabs', '\t'],
  ])('with %s is found', async (_, mark) => {
    const project = await coreProject();
    const rows = [
      ['number', 'title', 'country', 'year'],
      ['4', 'A, b; c', 'UK', '1999'],
      ['5', 'D', 'Sweden', '2001'],
    ];
    const text = rows.map((row) => row.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark)).join('\n');
    must(await project.import(text));
    const review = await project.review();
    expect(review.cases.map(({ number, title }) => [number, title])).toEqual([
      [4, 'A, b; c'],
      [5, 'D'],
    ]);
    expect(answerIn(review, { case: 5, variable: 'year', coder: 'import' })).toEqual({ kind: 'number', value: 2001 });
  });

  it('follows a line sep=, which is no row, and keeps counting lines', async () => {
    const project = await coreProject();
    const report = must(await project.import('sep=;\ntitle;year\nA, B;1999\nC;long ago\n'));
    expect((await project.review()).cases.map(({ title }) => title)).toEqual(['A, B']);
    expect(report.rejected).toMatchObject([{ line: 4, column: 'year', value: 'long ago' }]);
  });

  it('obeys the delimiter that is named, and refuses one that is none', async () => {
    const project = await coreProject();
    must(
      await project.import('title;x,year\nA;1,1999\n', {
        delimiter: ',',
        map: jsonFile('map.json', { columns: { 'title;x': 'title', year: 'year' } }),
      }),
    );
    expect((await project.review()).cases.map(({ title }) => title)).toEqual(['A;1']);
    expect(await project.import('title\nB\n', { delimiter: ';;' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/delimiter “;;” is not one character/u) },
    });
  });

  it('reads a file named tsv by its tabs even where commas abound', async () => {
    const project = await coreProject();
    must(await project.import([fileOf('list.tsv', 'title\tyear\nA, b, c, d\t1999\n')], { format: 'tsv' }));
    expect((await project.review()).cases.map(({ title }) => title)).toEqual(['A, b, c, d']);
  });

  it('names the right line below cells that hold line ends', async () => {
    const project = await coreProject();
    const text = 'title,remark,year\r\n"A","one\r\ntwo\nthree",1999\r\n\r\nB,,soon\r\n';
    const report = must(await project.import(text));
    expect(report.rejected).toMatchObject([{ file: 'list.csv', line: 6, column: 'year', value: 'soon' }]);
    expect(answerIn(await project.review(), { case: 1, variable: 'remark', coder: 'import' })).toEqual({
      kind: 'text',
      text: 'one\r\ntwo\nthree',
    });
  });

  it('parts several codes by the separator that is named', async () => {
    const project = await coreProject();
    must(await project.import('title,role\nA,planner / survey\n', { separator: '/' }));
    expect(answerIn(await project.review(), { case: 1, variable: 'role', coder: 'import' })).toMatchObject({
      codes: ['planner', 'survey'],
    });
    expect(await project.import('title\nB\n', { separator: '' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/separator “” cannot part codes/u) },
    });
  });

  it('tells of rows with too many or too few cells, and of headers that stand twice', async () => {
    const project = await coreProject();
    const report = must(await project.import('title,year,year\nA,1999\nB,1999,2000,2001\n'));
    expect(report.imported).toBe(2);
    const told = report.warnings.join('\n');
    expect(told).toMatch(/line 2: 2 cells, but the header has 3/u);
    expect(told).toMatch(/line 3: 4 cells/u);
    expect(told).toMatch(/two columns are headed “year”/u);
  });

  it.each([
    ['asreview-generic_semicolon.csv', 2],
    ['risrs-zotero-excerpt.csv', 21],
  ])('of a real export, %s, is read whole', async (name, rows) => {
    const project = await coreProject();
    const report = must(await project.import([fileOf(name, sample(name))]));
    expect(report.rejected).toEqual([]);
    expect(report.imported).toBe(rows);
    const again = must(await project.import([fileOf(name, sample(name))]));
    expect(again).toMatchObject(counts(0, 0, rows));
  });

  it('without titles, as in a list of identifiers, is refused with its headers', async () => {
    const project = await coreProject();
    const name = 'synergy-Cohen_2006_Antihistamines_ids.csv';
    const refused = await project.import([fileOf(name, sample(name))]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input', message: like(/openalex_id/u) } });
  });
});

describe('an import map', () => {
  const text = 'No;Name;Land;Weight\n7;A;England;1,5\n8;B;Wales;n/a\n';
  const map = {
    columns: { No: 'number', Name: ['title', 'remark'], Land: 'country', Weight: 'people' },
    tokens: { notReported: ['n/a'] },
    codes: { country: { England: 'uk' } },
    unknown: { country: 'leave-out' },
    decimalComma: ['people'],
  };

  it('sends columns, labels and tokens where it says', async () => {
    const project = await coreProject();
    const report = must(await project.import(text, { map: jsonFile('map.json', map) }));
    const review = await project.review();
    const answer = (number: number, variable: string) => answerIn(review, { case: number, variable, coder: 'import' });
    expect(answer(7, 'country')).toMatchObject({ codes: ['uk'] });
    expect(answer(7, 'people')).toEqual({ kind: 'number', value: 1.5 });
    expect(answer(7, 'remark')).toEqual({ kind: 'text', text: 'A' });
    expect(answer(8, 'people')).toEqual({ kind: 'empty', state: 'not-reported' });
    expect(answer(8, 'country')).toBeUndefined();
    expect(report.warnings.join()).toMatch(/line 3, column Land: “Wales” is no code/u);
  });

  it.each([
    [{ columns: { Nothing: 'title' } }, /no column “Nothing”/u],
    [{ columns: { Name: 'titel' } }, /sends column “Name” to “titel”/u],
    [{ columns: { Name: 'title' }, codes: { country: { England: 'gb' } } }, /code “gb”/u],
    [{ columns: { Name: 'title', Land: 'title' } }, /both “Name” and “Land”/u],
    [{ columns: { Name: 'title' }, colums: {} }, /colums/u],
  ])('%j is refused, and says why', async (wrong, why) => {
    const project = await coreProject();
    expect(await project.import(text, { map: jsonFile('map.json', wrong) })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(why) },
    });
  });

  it('that is no JSON is refused with line and column', async () => {
    const project = await coreProject();
    expect(await project.import(text, { map: fileOf('map.json', '{"columns":\n {"Name" "title"}}') })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/map\.json, line 2, column 10/u) },
    });
  });
});

describe('a label that is no code', () => {
  const importing = (rule?: string) =>
    jsonFile('map.json', {
      columns: { title: 'title', country: 'country', role: 'role' },
      ...(rule === undefined ? {} : { unknown: { country: rule, role: rule } }),
    });

  it('rejects its row where nothing is said', async () => {
    const project = await coreProject();
    const report = must(await project.import('title,country,role\nA,Kenya,\nB,,planner\n', { map: importing() }));
    expect(report).toMatchObject({ imported: 1, rejected: [{ line: 2, column: 'country', value: 'Kenya' }] });
    expect(report.rejected[0]?.reason).toMatch(/“Kenya” is no code of Country/u);
  });

  it('is left out with a note where the map says leave-out', async () => {
    const project = await coreProject();
    const report = must(
      await project.import('title,country,role\nA,Kenya,planner;juror\n', { map: importing('leave-out') }),
    );
    const review = await project.review();
    expect(answerIn(review, { case: 1, variable: 'country', coder: 'import' })).toBeUndefined();
    expect(answerIn(review, { case: 1, variable: 'role', coder: 'import' })).toMatchObject({ codes: ['planner'] });
    expect(report.warnings).toHaveLength(2);
  });

  it('becomes a code where the map says add: once, and known the next time', async () => {
    const project = await coreProject();
    const text = 'title,country,role\nA,Kenya,juror\nB,kenya ,planner\n';
    const report = must(await project.import(text, { map: importing('add') }));
    expect(report.codesAdded).toEqual([
      { variable: 'country', code: 'kenya', label: 'Kenya' },
      { variable: 'role', code: 'juror', label: 'juror' },
    ]);
    expect(must(await project.import(text, { map: importing('add') }))).toMatchObject({
      ...counts(0, 0, 2),
      codesAdded: [],
    });
    expect((await project.review()).codebook.version).toBe(2);
  });

  it('does not share a code with another label, be it in another file of the same import', async () => {
    const project = await coreProject();
    const files = [fileOf('one.csv', 'title,country\nA,C++\n'), fileOf('two.csv', 'title,country\nB,C#\nC,c++\n')];
    const map = jsonFile('map.json', { columns: { title: 'title', country: 'country' }, unknown: { country: 'add' } });
    const report = must(await project.import(files, { map }));
    expect(report.codesAdded.map(({ code, label }) => [code, label])).toEqual([
      ['c', 'C++'],
      ['c-2', 'C#'],
    ]);
    const review = await project.review();
    const codes = [1, 2, 3].map((number) => answerIn(review, { case: number, variable: 'country', coder: 'import' }));
    expect(codes).toMatchObject([{ codes: ['c'] }, { codes: ['c-2'] }, { codes: ['c'] }]);
  });

  it('is not added for a row that cannot be taken, or against what a person entered', async () => {
    const project = await coreProject();
    must(await project.import('number,title\n1,A\n2,B\n'));
    must(await project.code('Ana', 'case,country\n2,uk\n'));
    const map = jsonFile('map.json', {
      columns: { number: 'number', title: 'title', country: 'country' },
      unknown: { country: 'add' },
    });
    const report = must(await project.import('number,title,country\n1,Not A,Mars\n2,B,Venus\n', { map }));
    expect(report.codesAdded).toEqual([]);
    expect(JSON.stringify((await project.review()).codebook)).not.toMatch(/Mars|Venus/u);
  });

  it('that would make the id “constructor” gets another one', async () => {
    const project = await coreProject();
    const report = must(
      await project.import('title,country\nA,Constructor\n', {
        map: jsonFile('map.json', { columns: { title: 'title', country: 'country' }, unknown: { country: 'add' } }),
      }),
    );
    expect(report.codesAdded).toMatchObject([{ code: 'constructor-2', label: 'Constructor' }]);
    expect(await project.csv()).toContain('constructor-2');
  });
});
