import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import { fullReview } from '../store/support/full-review.ts';
import { type CoreProject, coreProject, fileOf, fingerprint, jsonFile } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';
const anas = 'case,type,role\n1,user,planner\n2,citizen,survey;panel\n3,user,?panel\n4,citizen,-\n';

type Kit = CoreProject & {
  readonly out: string;
  readonly report: (folder?: string, language?: 'en' | 'zh') => Promise<Output<'report.write'>>;
  readonly check: () => Promise<Output<'report.check'>>;
  readonly manifest: () => string;
  readonly page: () => string;
};

type Saved = Input<'specifications.put'>['saved'];
const cross = (name: string, more: object): Saved =>
  ({ name, kind: 'table', specification: { kind: 'cross', ...more } }) as Saved;

const bars: Saved = {
  name: 'Bars of types',
  kind: 'figure',
  specification: {
    id: 'bars',
    title: 'Types',
    caption: 'Cases by type.',
    size: { width: 'single-column' },
    panels: [{ mark: 'bar', source: { kind: 'table', table: { kind: 'cross', rows: { variable: 'type' } } } }],
  },
};

/** Four cases with a coder, two saved tables, a saved figure and a claim. */
async function kit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle, folder } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  const tables = [
    cross('Cases by country', { rows: { variable: 'country' } }),
    cross('Roles, by type', {
      rows: { variable: 'role', several: true },
      cols: { variable: 'type' },
      percent: 'column',
    }),
  ];
  for (const saved of [...tables, bars]) must(await call('specifications.put', { project: handle, saved }));
  const readings = [{ id: 'uk', rule: 'British', measure: { kind: 'cases' as const, of: 'country=uk' } }];
  const claim = {
    id: 'british',
    kind: 'count' as const,
    section: '3',
    statement: 'Two are British.',
    reported: 2,
    readings,
  };
  must(await call('claims.put', { project: handle, claim }));
  const out = join(folder, 'out');
  const manifest = (): string => readFileSync(join(out, 'manifest.json'), 'utf8');
  return {
    ...project,
    out,
    manifest,
    report: async (into = out, language = 'en') =>
      must(await call('report.write', { project: handle, folder: into, language })),
    check: async () =>
      must(await call('report.check', { project: handle, manifest: fileOf('manifest.json', manifest()) })),
    page: () => readFileSync(join(out, 'index.html'), 'utf8'),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('the report of a project', () => {
  it('is every saved table and figure, the methods, the audit, a page of all, and a manifest', async () => {
    const { report, out, page } = await kit();
    const { files, changes, missing, folder } = await report();
    expect(filesIn(out).filter((name) => name.includes('.'))).toEqual([
      'audit.csv',
      'audit.json',
      'figures/bars-of-types.pdf',
      'figures/bars-of-types.png',
      'figures/bars-of-types.svg',
      'index.html',
      'manifest.json',
      'methods.md',
      'tables/cases-by-country.csv',
      'tables/roles-by-type.csv',
    ]);
    expect([files.length, changes, missing, folder]).toEqual([10, [], [], out]);
    for (const words of ['Cases by country', 'Types', 'Two are British.', 'Ana gave 8 answers on 4 cases.'])
      expect(page()).toContain(words);
    expect(page()).not.toContain('What “illustrative” means');
  });

  it('is the same bytes when made again, in the same folder and in another', async () => {
    const { report, folder, out } = await kit();
    await report();
    const first = fingerprint(join(out, 'tables'));
    const { files } = await report();
    const { files: elsewhere } = await report(join(folder, 'other'));
    expect(elsewhere).toEqual(files);
    expect(fingerprint(join(out, 'tables'))).toEqual(first);
  });

  it('marks what is another number than in the last one, and still does when it is made once more', async () => {
    const { report, code, page, manifest } = await kit();
    await report();
    must(await code('Ana', 'case,type\n1,citizen\n'));
    const { changes } = await report();
    expect(changes.map(({ item, number, before, after }) => [item.id, number.words, before, after])).toEqual(
      expect.arrayContaining([
        ['roles-by-type', 'Planner × User', 1, 0],
        ['roles-by-type', 'all, Citizen', 2, 3],
        ['bars-of-types', 'User', 2, 1],
      ]),
    );
    expect(page()).toContain('Changed since the last report');
    expect(page()).toContain('<span class="was">was 1</span>');
    const marked = [page(), manifest()];
    expect((await report()).changes).toEqual(changes);
    expect([page(), manifest()]).toEqual(marked);
  });

  it('shows of every case what was settled, and the passages that its codings rest on', async () => {
    const { call, handle, folder, import: take } = await coreProject(null);
    must(await take([jsonFile('review.json', fullReview())]));
    must(await call('report.write', { project: handle, folder: join(folder, 'out') }));
    const page = readFileSync(join(folder, 'out/index.html'), 'utf8');
    expect(page).toContain('<td class="grounds"><q>Residents</q> · Report</td>');
    expect(page).toContain('<td class="grounds">discussed, ada · After a talk</td>');
  });

  it('is made in Chinese with the same numbers, which hold under any language', async () => {
    const { report, code, check, page, out } = await kit();
    await report();
    must(await code('Ana', 'case,type\n1,citizen\n'));
    await report();
    const tables = fingerprint(join(out, 'tables'));
    const { changes } = await report(out, 'zh');
    expect(changes.map(({ item, number, before, after }) => [item.id, number.words, before, after])).toContainEqual([
      'roles-by-type',
      '合计，Citizen',
      2,
      3,
    ]);
    for (const words of ['<html lang="zh-Hans">', '自上次报告以来的变化', '原为 1', 'Ana 对 4 个案例给出 8 个答案。'])
      expect(page()).toContain(words);
    expect(page()).not.toMatch(/Base \d|cases? in the base|Codings read|Contents|Make it again/u);
    expect(fingerprint(join(out, 'tables'))).toEqual(tables);
    expect((await check()).changes).toEqual([]);
    const chinese = page();
    await report();
    await report(out, 'zh');
    expect(page()).toBe(chinese);
  });

  it('says what could not be made, and makes the rest', async () => {
    const { report, call, handle, page } = await kit();
    must(await call('specifications.put', { project: handle, saved: cross('Lost', { rows: { variable: 'gone' } }) }));
    const { missing, files } = await report();
    expect(missing).toEqual([like(/^The table “Lost” could not be made: .*gone/u)]);
    expect(files.map(({ path }) => path)).toContain('tables/cases-by-country.csv');
    expect(page()).toContain('The table “Lost” could not be made');
  });

  it('takes away what an earlier one wrote and this one does not, unless somebody has changed it', async () => {
    const { report, call, handle, out } = await kit();
    await report();
    writeFileSync(join(out, 'tables/roles-by-type.csv'), 'mine');
    for (const name of ['Cases by country', 'Roles, by type'])
      must(await call('specifications.delete', { project: handle, name }));
    await report();
    expect(existsSync(join(out, 'tables/cases-by-country.csv'))).toBe(false);
    expect(readFileSync(join(out, 'tables/roles-by-type.csv'), 'utf8')).toBe('mine');
  });

  it('lies beside the project where no folder is named', async () => {
    const { call, handle, folder } = await kit();
    const { folder: where } = must(await call('report.write', { project: handle }));
    expect(where).toBe(join(folder, 'review-report'));
    expect(existsSync(join(where, 'index.html'))).toBe(true);
  });
});

describe('checking a manifest', () => {
  it('finds every number as long as the project gives it, and names those that it no longer gives', async () => {
    const { report, check, code } = await kit();
    await report();
    const before = await check();
    expect(before.changes).toEqual([]);
    expect(before.numbers).toBeGreaterThan(20);
    must(await code('Ana', 'case,type\n1,citizen\n'));
    const { changes } = await check();
    expect(changes.map(({ item, number }) => `${item.title}: ${number.words}`)).toContain('Types: User');
  });

  it('says why numbers are gone with what they were counted from', async () => {
    const { report, check, call, handle } = await kit();
    must(
      await call('groupings.put', {
        project: handle,
        file: fileOf(
          'groupings.json',
          JSON.stringify([
            {
              kind: 'codes',
              id: 'north',
              variable: 'country',
              label: 'North',
              source: 'x',
              groups: [{ id: 'n', label: 'N', codes: ['sweden'] }],
            },
          ]),
        ),
      }),
    );
    must(
      await call('specifications.put', {
        project: handle,
        saved: cross('North', { rows: { variable: 'country', grouping: 'north' } }),
      }),
    );
    await report();
    must(await call('history.undo', { project: handle }));
    must(await call('history.undo', { project: handle }));
    const gone = (await check()).changes.filter(({ item }) => item.id === 'north');
    expect(gone.length).toBeGreaterThan(1);
    for (const { after, reason } of gone) expect([after, reason]).toEqual([null, like(/north/u)]);
  });

  it('refuses what is no manifest', async () => {
    const { call, handle } = await kit();
    const manifest = fileOf('manifest.json', '{"outputs":[]}');
    expect(await call('report.check', { project: handle, manifest })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

const rscript = spawnSync('Rscript', ['--version']).status === 0;

describe('the replication package', () => {
  const made = async (more: Partial<Input<'package.deposit'>> = {}) => {
    const project = await kit();
    const { call, handle } = project;
    const answer = { kind: 'codes' as const, codes: ['user'], notReported: [], other: {} };
    const evidence = { rationale: 'As Ana and Ben agreed.', quote: 'q'.repeat(400), page: '7' };
    must(
      await call('codings.put', {
        project: handle,
        coder: 'Ana',
        entries: [{ case: 3, variable: 'type', answer, evidence }],
      }),
    );
    must(
      await call('finals.settle', {
        project: handle,
        case: 3,
        variable: 'type',
        decision: { kind: 'answer', answer },
        origin: 'discussed',
        by: 'Eva',
        note: 'Eva asked Ana.',
      }),
    );
    const coder = cross('By Ana', {
      rows: { variable: 'role', grouping: 'partition' },
      policy: { kind: 'coder', name: 'Ana' },
    });
    must(await call('specifications.put', { project: handle, saved: coder }));
    const filtered = cross('Late', {
      rows: { variable: 'type' },
      cols: { variable: 'country' },
      filters: [
        { variable: 'year', operator: '>', values: ['2000'] },
        { variable: 'role', operator: '!=', values: ['Panel'] },
      ],
    });
    must(await call('specifications.put', { project: handle, saved: filtered }));
    const layered = cross('Layers', { rows: { variable: 'role' }, layers: { variable: 'type' } });
    must(await call('specifications.put', { project: handle, saved: layered }));
    const result = must(await call('package.deposit', { project: handle, ...more }));
    const read = (name: string): string => readFileSync(join(result.folder, name), 'utf8');
    return { ...result, read, folder: result.folder };
  };

  it('names no person, holds no full text, cuts quotations, and says what is missing', async () => {
    const { files, read, folder, warnings } = await made();
    for (const { path } of files) expect(read(path), path).not.toMatch(/\b(Ana|Eva)\b/iu);
    expect(read('data/final-codings.csv')).toContain('discussed,coder-2,coder-2 asked coder-1.');
    expect(read('data/codings.csv')).toContain('As coder-1 and Ben agreed.');
    expect(read('data/codings.csv')).toContain(`${'q'.repeat(299)}…`);
    expect(read('README.md')).toContain('quotations and passages are cut after 300 characters');
    expect(warnings).toHaveLength(2);
    expect(read('LICENCE.txt')).toContain('No licence was chosen');
    expect(folder).toMatch(/review-deposit$/u);
  });

  it('has the passages that codings rest on, without the texts they stand in', async () => {
    const { call, handle, import: take } = await coreProject(null);
    must(await take([jsonFile('review.json', fullReview())]));
    const { folder } = must(await call('package.deposit', { project: handle, quoteLimit: 5 }));
    const sha256 = fullReview().documents[0]?.sha256 ?? '';
    expect(readFileSync(join(folder, 'data/passages.csv'), 'utf8').split('\n')).toEqual([
      'case,variable,coder,source,source_sha256,start,end,quote',
      `1,type,coder-1,Report,${sha256},0,9,Resi…`,
      '',
    ]);
    for (const name of filesIn(folder).filter((path) => path.includes('.')))
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('planned it with the council');
  });

  it('has its licence and authors where they are given', async () => {
    const { read, warnings } = await made({ licence: 'cc-by-4.0', authors: ['Li "Ana"'], quoteLimit: 10 });
    expect(warnings).toEqual([]);
    expect(read('CITATION.cff')).toContain('  - name: "Li \\"Ana\\""\nlicense: CC-BY-4.0');
    expect(read('data/codings.csv')).toContain(`,${'q'.repeat(9)}…,`);
  });

  it('holds every printed number beside what it is counted from', async () => {
    const { read } = await made();
    const expected = read('tables/expected.csv').trim().split('\n');
    expect(expected).toContain('cases-by-country,,uk,*,2');
    expect(expected).toContain('by-coder-1,,only-planner,*,1');
    const answers = read('data/answers.csv').trim().split('\n');
    expect(answers).toContain('final,2,role,coded,assessor;survey;panel,,');
    expect(answers).toContain('coder:coder-1,1,role,coded,planner,,');
  });

  it.skipIf(!rscript)(
    'is counted again by its own script, number by number, which tells of one that is wrong',
    async () => {
      const { folder, read } = await made();
      const run = () => spawnSync('Rscript', ['--vanilla', 'recompute.R'], { cwd: folder, encoding: 'utf8' });
      const right = run();
      expect([right.status, right.stdout]).toEqual([
        0,
        like(/^\d+ printed numbers counted again, 0 come out differently/u),
      ]);
      writeFileSync(join(folder, 'tables/expected.csv'), read('tables/expected.csv').replace('uk,*,2', 'uk,*,3'));
      const wrong = run();
      expect([wrong.status, wrong.stdout]).toEqual([1, like(/cases-by-country , uk x \*: printed 3, counted 2/u)]);
    },
  );

  it('leaves nothing behind where it cannot be written', async () => {
    const project = await kit();
    const blocked = join(project.folder, 'file');
    writeFileSync(blocked, 'x');
    mkdirSync(join(project.folder, 'free'));
    const refused = await project.call('package.deposit', { project: project.handle, folder: join(blocked, 'in') });
    expect(refused.ok).toBe(false);
    expect(readFileSync(blocked, 'utf8')).toBe('x');
  });
});
