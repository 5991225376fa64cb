import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, fileOf, textOf } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { readWorkbook, wordTables } from '../support/office-files.ts';

async function kit(): Promise<CoreProject> {
  const project = await coreProject();
  must(
    await project.import(
      'number,title,country,year\n1,A clinic,UK,1999\n2,"B, school",Sweden,2004\n3,C street,UK,2008\n',
    ),
  );
  must(await project.code('Ana', 'case,type,role\n1,user,planner;survey\n2,citizen,planner\n3,user,NR\n'));
  return project;
}

const crossed: Input<'tables.show'>['specification'] = {
  kind: 'cross',
  title: 'Types — “roles” & more',
  note: 'Counted by hand, too.',
  rows: { variable: 'type' },
  cols: { variable: 'role', grouping: 'leaves' },
  percent: 'row',
};
const evidence: Input<'tables.show'>['specification'] = {
  kind: 'evidence',
  variables: [{ variable: 'country' }, { variable: 'year' }, { variable: 'type' }, { variable: 'role' }],
};

const carrying = ['csv', 'csv-excel', 'md', 'html', 'latex', 'xlsx', 'docx'] as const;

describe('a file of a table', () => {
  it.each(carrying)(
    'as %s carries what makes the same table again, its note and the hash of its numbers',
    async (format) => {
      const { call, handle: project } = await kit();
      for (const specification of [crossed, evidence]) {
        const { file, hash } = must(await call('tables.export', { project, specification, format }));
        const parsed = must(await call('tables.parse', { file }));
        const shown = must(await call('tables.show', { project, specification }));
        expect(parsed).toEqual({ specification: shown.table.specification, hash });
        expect(shown.hash).toBe(hash);
        expect(must(await call('tables.show', { project, specification: parsed.specification }))).toEqual(shown);
      }
    },
  );

  it('comes without the numbers of cases where they are not wanted, with the same counts and hash', async () => {
    const { call, handle: project } = await kit();
    const whole = must(await call('tables.show', { project, specification: crossed }));
    const bare = must(await call('tables.show', { project, specification: crossed, lists: false }));
    if (whole.table.kind !== 'cross' || bare.table.kind !== 'cross') throw new Error('no table of rows and columns');
    const { counts, casesListed, excluded } = whole.table;
    expect(bare).toMatchObject({ hash: whole.hash, printed: whole.printed, table: { counts, casesListed, excluded } });
    expect(whole.table.validCaseNumbers.length).toBe(whole.table.validCases);
    expect([bare.table.validCaseNumbers, bare.table.cells.flat(3), bare.table.rowCells.flat()]).toEqual([[], [], []]);
  });

  it('has the hash of the plain CSV, which changes with the numbers and not with the caption', async () => {
    const { call, handle: project, code } = await kit();
    const hashOf = async (title?: string): Promise<string> =>
      must(await call('tables.show', { project, specification: { ...crossed, title } })).hash;
    const bare = must(await call('tables.export', { project, specification: crossed, format: 'csv', bare: true }));
    const before = await hashOf('One');
    expect(before).toBe(createHash('sha256').update(bare.file.bytes).digest('hex'));
    expect(await hashOf('Other')).toBe(before);
    must(await code('Ana', 'case,type\n3,citizen\n'));
    must(await code('Ana', 'case,role\n3,panel\n'));
    expect(await hashOf('One')).not.toBe(before);
  });

  it('has the numbers of the screen in Word and in Excel, and the tests in words where they are wanted', async () => {
    const { call, handle: project } = await kit();
    const docx = must(
      await call('tables.export', { project, specification: crossed, format: 'docx', tests: { replicates: 1000 } }),
    );
    const [table] = wordTables(docx.file.bytes);
    expect(table?.[1]).toEqual(['Type', 'Planner', 'Survey', 'Panel', 'Other', 'Cases']);
    expect(table?.[2]).toEqual(['User', '1 (100.0)', '1 (100.0)', '0 (0.0)', '0 (0.0)', '1']);
    expect(new TextDecoder().decode(docx.file.bytes)).toContain('To watch for');
    const sheets = readWorkbook(
      must(await call('tables.export', { project, specification: crossed, format: 'xlsx' })).file.bytes,
    );
    expect(sheets['Table']?.[0]).toEqual(['Types — “roles” & more']);
    expect(sheets['Data']?.[1]?.slice(0, 4)).toEqual(['user', 'User', '1', '100.0']);
    expect(sheets['About']?.flat().join(' ')).toContain('Counted by hand, too.');
  });

  it('is told from JSON and from files that carry nothing, and refused where what it carries was changed', async () => {
    const { call, handle: project } = await kit();
    expect(must(await call('tables.parse', { file: fileOf('t.json', JSON.stringify(crossed)) })).hash).toBeUndefined();
    const md = must(await call('tables.export', { project, specification: crossed, format: 'md' })).file;
    const changed = fileOf('t.md', textOf(md).replace(/copro-table:.{20}/u, 'copro-table:AAAA'));
    expect(await call('tables.parse', { file: changed })).toMatchObject({
      error: { code: 'invalid-input', message: like(/t\.md carries a table that cannot be read/u) },
    });
    expect(await call('tables.parse', { file: fileOf('t.docx', 'PK\u0003\u0004nothing') })).toMatchObject({
      error: { code: 'unsupported-format' },
    });
  });

  it('goes to the clipboard as a table for documents and as cells for spreadsheets', async () => {
    const { call, handle: project } = await kit();
    const { html, text } = must(await call('tables.copy', { project, specification: crossed }));
    expect(html).toContain('<td style="text-align:right;padding:1pt 5pt;mso-number-format:\'\\@\';">1 (100.0)</td>');
    expect(html).toContain('border-top:1.5pt solid');
    expect(html).not.toContain('“roles” & more');
    expect(text.split('\n')[3]?.split('\t')).toEqual(['User', '1 (100.0)', '1 (100.0)', '0 (0.0)', '0 (0.0)', '1']);
  });
});

describe('a table for the screen', () => {
  it('comes without its case numbers where they are not asked for, and is the same otherwise', async () => {
    const { call, handle: project } = await kit();
    const frequencies = { kind: 'frequencies' as const, blocks: [{ variable: 'role' }] };
    const layered = { ...crossed, layers: { variable: 'country' } };
    for (const specification of [crossed, frequencies, layered, evidence]) {
      const whole = must(await call('tables.show', { project, specification }));
      const light = must(await call('tables.show', { project, specification, lists: false }));
      expect(light.hash).toBe(whole.hash);
      expect(light.printed).toEqual(whole.printed);
      const numbers = /"(cells|rowCells|colCells|validCaseNumbers|not-reported)":\[\[*\d/gu;
      expect(JSON.stringify({ ...light.table, rows: [] })).not.toMatch(numbers);
    }
    const { table } = must(await call('tables.show', { project, specification: crossed, lists: false }));
    expect(table).toMatchObject({
      counts: [
        [1, 1, 0, 0],
        [1, 0, 0, 0],
      ],
      excludedCases: { 'not-reported': [] },
      casesListed: true,
    });
  });
});

describe('a table of every case', () => {
  it('names the lowest codes of each, states in words, and leaves out what filters leave out', async () => {
    const { call, handle: project } = await kit();
    const { table } = must(
      await call('tables.show', {
        project,
        specification: { ...evidence, filters: [{ variable: 'year', operator: '>', values: ['1998'] }] },
      }),
    );
    expect(table).toMatchObject({
      columns: [{ label: 'Country' }, { label: 'Year' }, { label: 'Type' }, { label: 'Role' }],
      rows: [
        { case: 1, title: 'A clinic', cells: ['United Kingdom', '1999', 'User', 'Planner; Survey'] },
        { case: 2, title: 'B, school', cells: ['Sweden', '2004', 'Citizen', 'Planner'] },
        { case: 3, title: 'C street', cells: ['United Kingdom', '2008', 'User', 'not reported'] },
      ],
    });
  });

  it('is specified from short forms, as one-way tables are', async () => {
    const { call } = await kit();
    const listed = must(
      await call('tables.specify-list', {
        kind: 'frequencies',
        variables: ['role@leaves', 'type'],
        filters: ['year>2000'],
      }),
    );
    expect(listed).toMatchObject({ kind: 'frequencies', blocks: [{ grouping: 'leaves' }, { variable: 'type' }] });
    expect(await call('tables.specify-list', { kind: 'evidence', variables: ['a@b@c'] })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('a table as of a restore point', () => {
  it('counts what there was then, says so, and changes nothing', async () => {
    const { call, handle: project, code } = await kit();
    must(await call('history.mark', { project, name: 'First' }));
    const ask = (asOf?: string) =>
      call('tables.show', { project, specification: crossed, ...(asOf === undefined ? {} : { asOf }) });
    const then = must(await ask());
    expect(must(await ask('First')).hash).toBe(then.hash);
    must(await code('Ana', 'case,role\n3,panel\n'));
    must(await call('cases.delete', { project, cases: [2] }));
    const now = must(await ask());
    const { revision } = must(await call('project.revision', { project }));
    const back = must(await ask('First'));
    expect(back.hash).toBe(then.hash);
    expect(back.hash).not.toBe(now.hash);
    expect(back.table.title).toBe('Types — “roles” & more (as of “First”)');
    expect(must(await ask()).hash).toBe(now.hash);
    expect(must(await call('project.revision', { project })).revision).toBe(revision);
    expect(await ask('Second')).toMatchObject({ error: { code: 'not-found', message: like(/“First”/u) } });
  });

  it('is tested and compared as it was then, also in a file', async () => {
    const { call, handle: project, code } = await kit();
    must(await call('history.mark', { project, name: 'First' }));
    const resampling = { seed: 1, replicates: 1000 };
    const ask = async (then: { readonly asOf?: string }) => {
      const table = { project, specification: crossed, ...then };
      const tests = must(await call('tables.test', { ...table, ...resampling }));
      const exported = must(await call('tables.export', { ...table, format: 'md', tests: resampling }));
      const { ranges } = must(await call('tables.compare', { ...table, policies: ['final', 'union'] }));
      const told = new TextDecoder().decode(exported.file.bytes).split('\n');
      return { tests, ranges, tested: told.filter((line) => line.includes('χ²')) };
    };
    const then = await ask({});
    expect(then.tested).not.toEqual([]);
    must(await code('Ana', 'case,role\n3,panel\n'));
    must(await call('cases.delete', { project, cases: [2] }));
    expect(await ask({ asOf: 'First' })).toEqual(then);
    expect(await ask({})).not.toEqual(then);
  });
});

describe('the tests of a table in words', () => {
  it('come section by section, with the report that they are written from', async () => {
    const { call, handle: project } = await kit();
    const told = must(await call('tables.tell', { project, specification: crossed, replicates: 1000 }));
    expect(told.sections.map(({ head }) => head)).toEqual(expect.arrayContaining(['Tests', 'To watch for']));
    expect(told.report.testing.kind).toBe('single-by-multiple');
  });
});
