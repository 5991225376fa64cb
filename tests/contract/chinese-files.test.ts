import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, textOf } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const zh = { language: 'zh' } as const;
const list = 'number,title,country,year\n1,甲,uk,1999\n2,乙,uk,2004\n3,丙,sweden,2008\n4,丁,sweden,2012\n';
const crossed: Input<'tables.show'>['specification'] = {
  kind: 'cross',
  rows: { variable: 'role', several: true },
  cols: { variable: 'type' },
  percent: 'column',
  filters: [{ variable: 'year', operator: '>', values: ['1990'] }],
};

async function kit(): Promise<CoreProject> {
  const project = await coreProject();
  must(await project.import(list));
  must(
    await project.code('Ana', 'case,type,role\n1,user,planner\n2,citizen,survey;panel\n3,user,?panel\n4,citizen,-\n'),
  );
  must(await project.code('Ben', 'case,type,role\n1,user,panel\n2,citizen,survey\n3,citizen,planner\n4,citizen,NR\n'));
  const { call, handle } = project;
  const measure = { kind: 'cases' as const, of: 'country=uk' };
  const statistics = [
    { kind: 'numbers' as const, variable: 'year', of: 'mean' as const, decimals: 0 },
    { kind: 'numbers' as const, variable: 'year', of: 'sd' as const, among: 'year>2010', decimals: 0 },
    { kind: 'association' as const, rows: 'type', cols: 'country', of: 'p' as const, decimals: 3 },
    {
      kind: 'association' as const,
      rows: 'type',
      cols: 'country',
      of: 'phi' as const,
      among: 'country=uk',
      decimals: 2,
    },
  ].map((computed, index) => ({ id: `s-${String(index)}`, rule: '统计量', measure: computed }));
  const readings = [
    { id: 'uk', rule: '英国', measure },
    { id: 'all', rule: '全部', measure: { kind: 'sum' as const, of: [measure, measure] } },
  ];
  const claim = { id: 'c-1', kind: 'count' as const, section: '3', statement: '两个', reported: 3, readings };
  must(await call('claims.put', { project: handle, claim }));
  const computed = { ...claim, id: 'c-2', policy: { kind: 'coder' as const, name: 'Ana' }, readings: statistics };
  must(await call('claims.put', { project: handle, claim: computed }));
  return project;
}

/** Two English words or more one after the other, which the data of the kit has nowhere. */
function english(text: string): string[] {
  const shown = text.replaceAll(/<style>.*?<\/style>|<[^>]*>/gsu, '\n');
  return shown.match(/[A-Za-z]{2,}(?: [A-Za-z]{2,})+/gu) ?? [];
}

/** Labels of the sample's codebook, and names of methods. */
const ours = /Role of citizens|Type of coproduction|Citizen survey|Gwet AC|Rao Scott|Pearson X/u;

describe('what is written in Chinese', () => {
  it('has no English sentence: agreement, audit, tests, ranges, passages, log', async () => {
    const { call, handle: project } = await kit();
    const coders = ['Ana', 'Ben'];
    const files = [
      must(await call('agreement.export', { project, coders, ...zh, format: 'text' })),
      must(await call('agreement.export', { project, coders, ...zh, format: 'md' })),
      must(await call('audit.export', { project, ...zh, format: 'text' })),
      must(await call('audit.export', { project, ...zh, format: 'html' })),
      must(await call('tables.exportTests', { project, specification: crossed, ...zh, replicates: 1000 })),
      must(
        await call('tables.exportComparison', {
          project,
          specification: crossed,
          policies: ['coder:Ana', 'union', 'intersection'],
          ...zh,
        }),
      ),
      must(await call('tables.export', { project, specification: crossed, ...zh, format: 'html' })),
      must(await call('retrieval.export', { project, variable: 'role', ...zh, format: 'text' })),
      must(await call('retrieval.export', { project, variable: 'role', code: 'survey', ...zh, format: 'html' })),
      must(await call('finals.exportLog', { project, all: true, ...zh, format: 'md' })),
    ];
    for (const { file } of files) {
      const text = textOf(file);
      expect(text).toMatch(/\p{Script=Han}{2}/u);
      expect(
        english(text).filter((run) => !ours.test(run)),
        file.name,
      ).toEqual([]);
    }
  });

  it('makes the same numbers: a hash is that of the English table, and a Chinese file makes the table again', async () => {
    const { call, handle: project } = await kit();
    const inEnglish = must(await call('tables.show', { project, specification: crossed }));
    const inChinese = must(await call('tables.show', { project, specification: crossed, ...zh }));
    expect(inChinese.hash).toBe(inEnglish.hash);
    expect(inChinese.table).toMatchObject({
      kind: 'cross',
      counts: (inEnglish.table as { counts: number[][] }).counts,
    });
    for (const format of ['docx', 'xlsx', 'html', 'latex'] as const) {
      const { file } = must(await call('tables.export', { project, specification: crossed, ...zh, format }));
      const { specification, hash } = must(await call('tables.parse', { file }));
      expect(hash).toBe(inEnglish.hash);
      expect(must(await call('tables.show', { project, specification }))).toEqual(inEnglish);
    }
    const csv = { project, specification: crossed, format: 'csv' } as const;
    expect(must(await call('tables.export', { ...csv, ...zh }))).toEqual(must(await call('tables.export', csv)));
  });
});
