import { describe, expect, it } from 'vitest';
import { type CoreProject, coreProject, textOf } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';
const anas = 'case,type,role\n1,user,planner\n2,citizen,survey\n3,user,panel\n4,citizen,planner;survey\n';
const bens = 'case,type,role\n1,user,planner\n2,user,survey;panel\n3,user,panel\n4,citizen,-\n';
const coders = ['Ana', 'Ben'];

/** Two coders whose answers to three of four cases are frozen in a round. */
async function kit(): Promise<CoreProject> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(await project.code('Ben', bens));
  must(await call('rounds.open', { project: handle, title: 'Pilot', coders, cases: [1, 2, 3] }));
  for (const coder of coders) must(await call('rounds.done', { project: handle, coder }));
  return project;
}

describe('the cases behind agreement', () => {
  it('are told case by case, apart by the share of the codes of a multiple choice', async () => {
    const { call, handle } = await kit();
    const all = must(await call('agreement.cases', { project: handle, coders }));
    expect(all.variables.map(({ id }) => id)).toEqual(['type', 'role']);
    const [, two] = all.cases;
    expect([two?.title, two?.shares[0]]).toEqual(['Two', 1]);
    expect(two?.shares[1]).toBeGreaterThan(0);
    expect(all.cases.map(({ shares }) => shares[0])).toEqual([0, 1, 0, 0]);
    const frozen = must(await call('agreement.cases', { project: handle, coders, round: 'Pilot' }));
    expect(frozen.cases.map((one) => one.case)).toEqual([1, 2, 3]);
  });

  it('stand in the cells of the table of a code, as many as are counted', async () => {
    const { call, handle } = await kit();
    const asked = { project: handle, coders, round: 'Pilot' };
    const found = must(await call('agreement.cells', { ...asked, variable: 'role', code: 'panel' }));
    expect(found.cells).toEqual([
      [[3], []],
      [[2], [1]],
    ]);
    const agreement = must(await call('agreement.compute', { ...asked, resamples: 100 }));
    const code = agreement.variables
      .find(({ variable }) => variable === 'role')
      ?.codes.find(({ id }) => id === 'panel');
    expect(found.cells.map((row) => row.map(({ length }) => length))).toEqual(code?.table?.counts);
  });

  it('are refused for one coder, and for a code that is not there', async () => {
    const { call, handle } = await kit();
    const one = await call('agreement.cases', { project: handle, coders: ['Ana'] });
    expect(one).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const none = await call('agreement.cells', { project: handle, coders, variable: 'role', code: 'king' });
    expect(none).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('files of agreement', () => {
  it('name the coders, the round and the version of the codebook in every row', async () => {
    const { call, handle } = await kit();
    const csv = async (round?: string): Promise<string[]> => {
      const input = { project: handle, coders, format: 'csv' as const, resamples: 100 };
      const { file } = must(await call('agreement.export', { ...input, ...(round === undefined ? {} : { round }) }));
      return textOf(file).trim().split('\n');
    };
    const [header, ...rows] = await csv('Pilot');
    expect(header).toMatch(/,note,coders,round,codebook_version$/);
    expect(rows.every((row) => row.endsWith(',Ana;Ben,Pilot,1'))).toBe(true);
    const [, ...today] = await csv();
    expect(today.every((row) => row.endsWith(',Ana;Ben,,1'))).toBe(true);
  });

  it('are a table for a paper in Markdown, HTML and LaTeX', async () => {
    const { call, handle } = await kit();
    const written = async (format: 'md' | 'html' | 'latex') =>
      textOf(
        must(await call('agreement.export', { project: handle, coders, format, round: 'Pilot', resamples: 100 })).file,
      );
    const md = await written('md');
    expect(md).toContain('| Variable | n | Agreement | κ \\[95%\\] | α \\[95%\\] | AC1 \\[95%\\] |');
    expect(md).toContain('| Type | 3 | 66.7% |');
    expect(md).toContain('What was said before discussion in the round “Pilot”, read under version 1 of the codebook.');
    expect(await written('html')).toContain('<th scope="row">Role</th><td>3</td>');
    expect(await written('latex')).toContain('\\toprule');
  });
});

describe('the plan of a round', () => {
  it('is what opening it gives, and opens nothing', async () => {
    const { call, handle } = await kit();
    const wish = {
      project: handle,
      title: 'Second',
      coders: ['Ana', 'Eva'],
      sample: { kind: 'cases' as const, cases: 2 },
      rest: { coders: ['Ana', 'Eva'], split: true },
      seed: 7,
    };
    const plan = must(await call('rounds.plan', wish));
    expect(must(await call('rounds.list', { project: handle }))).toHaveLength(1);
    const { round: _, ...opened } = must(await call('rounds.open', wish));
    expect(opened).toEqual(plan);
    expect(plan.codersAdded).toEqual(['Eva']);
    expect(plan.sample).toHaveLength(2);
  });

  it('is refused as opening it would be', async () => {
    const { call, handle } = await kit();
    const plan = await call('rounds.plan', { project: handle, title: 'Pilot', coders });
    expect(plan).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});
