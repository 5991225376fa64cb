import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, textOf } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

type Gallery = Output<'figures.gallery'>;

async function fourCases(): Promise<CoreProject> {
  const project = await coreProject();
  must(
    await project.import(
      'number,title,country,year\n1,A clinic,UK,2001\n2,B school,Sweden,1998\n3,C street,UK,\n10,D park,,2010\n',
    ),
  );
  must(await project.code('Ana', 'case,type,role\n1,user,survey\n2,citizen,planner;survey\n3,user,assessor\n'));
  return project;
}

async function gallery(project: CoreProject, more: Partial<Input<'figures.gallery'>> = {}): Promise<Gallery> {
  return must(await project.call('figures.gallery', { project: project.handle, ...more }));
}

function figure(figures: Gallery, id: string): Gallery[number]['specification'] {
  const found = figures.find(({ specification }) => specification.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${figures.map((one) => one.specification.id).join(', ')}`);
  return found.specification;
}

describe('the gallery of a project', () => {
  it('is made from the variables that have answers, in one order of kinds', async () => {
    const made = await gallery(await fourCases());
    expect([...new Set(made.map(({ kind }) => kind))]).toEqual(
      ['cases', 'distribution', 'pair', 'bars', 'time', 'gaps', 'together', 'process'].filter((kind) =>
        made.some((one) => one.kind === kind),
      ),
    );
    expect(made.map(({ specification }) => specification.id)).toEqual(
      expect.arrayContaining(['case-characteristics', 'distribution-type', 'timeline-year']),
    );
    expect(new Set(made.map(({ specification }) => specification.id)).size).toBe(made.length);
  });

  it('is empty of judgements that nobody made, and follows the policy', async () => {
    const project = await fourCases();
    const ofBen = await gallery(project, { policy: 'union' });
    expect(ofBen.length).toBeGreaterThan(0);
    const empty = await coreProject();
    expect(await gallery(empty)).toEqual([]);
    const wrong = await project.call('figures.gallery', { project: project.handle, policy: 'coder:' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('never says more in a caption than that codes occur together, in either language', async () => {
    const project = await fourCases();
    for (const language of ['en', 'zh'] as const) {
      for (const { specification } of await gallery(project, { language })) {
        const { caption, panels } = specification;
        const crossed = JSON.stringify(panels).includes('"cols":{') || panels.some(({ mark }) => mark === 'process');
        expect(caption).toMatch(language === 'en' ? /Base: the cases with a value/ : /基数：有取值的案例/);
        expect(/imply no effect|不代表任何因果效应/.test(caption)).toBe(crossed);
        expect(caption).not.toMatch(/\b(cause|lead to|effective|improve)/i);
      }
    }
  });

  it('can be drawn whole, without anything that a reader would stumble over', async () => {
    const project = await fourCases();
    for (const { specification } of await gallery(project)) {
      const { problems } = must(await project.call('figures.draw', { project: project.handle, specification }));
      expect(problems, specification.id).toEqual([]);
    }
  });
});

describe('a figure on screen', () => {
  it('is the very file that is exported', async () => {
    const project = await fourCases();
    const specification = figure(await gallery(project), 'distribution-type');
    const asked = { project: project.handle, specification };
    const drawn = must(await project.call('figures.draw', asked));
    const { file } = must(await project.call('figures.render', { ...asked, format: 'svg' }));
    expect(textOf(file)).toBe(drawn.svg);
    expect(drawn.svg).toContain(`viewBox="0 0 ${String(Math.round(drawn.width * 100) / 100)} `);
  });

  it('knows the cases behind each mark, whose codings they are, and its numbers as tables', async () => {
    const project = await fourCases();
    const specification = figure(await gallery(project, { policy: 'coder:Ana' }), 'distribution-type');
    const drawn = must(await project.call('figures.draw', { project: project.handle, specification }));
    expect(drawn.areas.map(({ label, count, base, cases }) => [label, count, base, cases])).toEqual([
      [like(/User/i), 2, 3, [1, 3]],
      [like(/Citizen/i), 1, 3, [2]],
    ]);
    expect(drawn.areas[0]).toMatchObject({ variables: ['type'], policy: { kind: 'coder', name: 'Ana' } });
    expect(drawn.tables).toMatchObject([{ base: like(/^n = 3 of 4 cases coded/) }]);
    expect(drawn.tables[0]?.rows.map(([, cell]) => cell)).toEqual(['2 (66.7%)', '1 (33.3%)']);
  });

  it('comes as numbers and as a specification that draws it again', async () => {
    const project = await fourCases();
    const specification = figure(await gallery(project), 'distribution-type');
    const asked = { project: project.handle, specification };
    const csv = must(await project.call('figures.render', { ...asked, format: 'csv' })).file;
    expect(textOf(csv).split('\n').slice(1)).toEqual([
      like(/^1,,type,user,User,,,,2,3,/),
      like(/^1,,type,citizen,/),
      '',
    ]);
    const json = must(await project.call('figures.render', { ...asked, format: 'json' })).file;
    expect(json.name).toBe('distribution-type.json');
    expect(must(await project.call('figures.parse', { file: json }))).toEqual(specification);
  });

  it('says what is wrong with one that cannot be drawn', async () => {
    const project = await fourCases();
    const specification = figure(await gallery(project), 'distribution-type');
    const low = { ...specification, size: { ...specification.size, height: 30 } };
    const tall = { ...low, panels: Array(6).fill(low.panels[0]) as typeof low.panels };
    expect(await project.call('figures.draw', { project: project.handle, specification: tall })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/needs a height of at least/) },
    });
  });
});
