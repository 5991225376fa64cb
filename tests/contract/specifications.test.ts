import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, jsonFile } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const table = (name: string, rows: string): Input<'specifications.put'>['saved'] => ({
  name,
  kind: 'table',
  specification: { kind: 'cross', rows: { variable: rows } },
});

const figure: Input<'specifications.put'>['saved'] = {
  name: 'Roles drawn',
  kind: 'figure',
  specification: {
    id: 'roles',
    title: 'Roles',
    caption: 'Roles of citizens.',
    panels: [{ mark: 'bar', source: { kind: 'table', table: { kind: 'cross', rows: { variable: 'role' } } } }],
  },
};

async function put(project: CoreProject, saved: Input<'specifications.put'>['saved']): Promise<string | undefined> {
  const done = must(await project.call('specifications.put', { project: project.handle, saved, by: 'Ana' }));
  return done.entry?.words;
}

async function list({ call, handle }: CoreProject): Promise<Output<'specifications.list'>> {
  return must(await call('specifications.list', { project: handle }));
}

async function names(project: CoreProject): Promise<string[]> {
  return (await list(project)).map(({ kind, name }) => `${kind} ${name}`);
}

describe('saved tables and figures', () => {
  it('are kept under a name, in the order in which they were saved, each with one entry of the history', async () => {
    const project = await coreProject();
    expect(await put(project, table('Roles', 'role'))).toBe('Ana saved the table “Roles”');
    expect(await put(project, figure)).toBe('Ana saved the figure “Roles drawn”');
    expect(await put(project, table('Roles', 'type'))).toBe('Ana changed the table “Roles”');
    expect(await put(project, table('Roles', 'type'))).toBeUndefined();
    expect(await names(project)).toEqual(['table Roles', 'figure Roles drawn']);
    expect((await list(project))[0]).toMatchObject({ specification: { rows: { variable: 'type' }, base: 'cases' } });
  });

  it('are renamed, duplicated and deleted, and each of these can be taken back', async () => {
    const project = await coreProject();
    const { call, handle } = project;
    await put(project, table('Roles', 'role'));
    await put(project, figure);
    const named = { project: handle, by: 'Ana' };
    must(await call('specifications.rename', { ...named, name: 'Roles', to: 'Roles of citizens' }));
    must(await call('specifications.duplicate', { ...named, name: 'Roles drawn', to: 'Again' }));
    expect(await names(project)).toEqual(['table Roles of citizens', 'figure Roles drawn', 'figure Again']);
    const gone = must(await call('specifications.delete', { ...named, name: 'Roles drawn' }));
    expect(gone.entry).toMatchObject({ kind: 'specification', words: 'Ana deleted the figure “Roles drawn”' });
    expect(await names(project)).toEqual(['table Roles of citizens', 'figure Again']);
    for (let times = 0; times < 3; times += 1) must(await call('history.undo', { project: handle }));
    expect(await names(project)).toEqual(['table Roles', 'figure Roles drawn']);
  });

  it('never take the name of another, nor one that is no line of text', async () => {
    const project = await coreProject();
    const { call, handle } = project;
    await put(project, table('Roles', 'role'));
    await put(project, figure);
    const clash = { ok: false, error: { code: 'conflict', message: like(/There is a figure “Roles drawn” already/) } };
    expect(await call('specifications.put', { project: handle, saved: table('Roles drawn', 'role') })).toMatchObject(
      clash,
    );
    for (const method of ['specifications.rename', 'specifications.duplicate'] as const)
      expect(await call(method, { project: handle, name: 'Roles', to: 'Roles drawn' })).toMatchObject(clash);
    expect(await call('specifications.delete', { project: handle, name: 'Types' })).toMatchObject({
      error: { code: 'not-found', message: like(/There are: “Roles”, “Roles drawn”/) },
    });
    expect(await call('specifications.put', { project: handle, saved: table('a\nb', 'role') })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it('leave with the review as JSON and come back with it', async () => {
    const one = await coreProject();
    await put(one, table('Roles', 'role'));
    await put(one, figure);
    const review = await one.review();
    const other = await coreProject();
    must(await other.import([jsonFile('review.json', review)]));
    expect(await list(other)).toEqual(await list(one));
  });
});

describe('saved tables and figures of another review', () => {
  it('come from a file as one entry, and again change nothing', async () => {
    const { call, handle } = await coreProject();
    const specification = { kind: 'cross', rows: { variable: 'type' } };
    const saved = ['One', 'Two'].map((name) => ({ name, kind: 'table', specification }));
    const file = jsonFile('saved.json', saved);
    const taken = must(await call('specifications.import', { project: handle, file, by: 'Ana' }));
    expect(taken.entry?.words).toBe('Ana took over 2 tables and 0 figures from saved.json');
    const listed = must(await call('specifications.list', { project: handle }));
    expect(listed.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(must(await call('specifications.import', { project: handle, file })).entry).toBeUndefined();
    expect(
      must(await call('specifications.import', { project: handle, file: jsonFile('back.json', listed) })).entry,
    ).toBeUndefined();
  });

  it('are refused where a name is a figure’s here, all of them', async () => {
    const { call, handle } = await coreProject();
    const panel = { mark: 'bar', source: { kind: 'table', table: { kind: 'cross', rows: { variable: 'type' } } } };
    const figure = { id: 'f', title: 'F', caption: 'F.', panels: [panel] };
    const bring = (list: object[]) =>
      call('specifications.import', { project: handle, file: jsonFile('saved.json', list) });
    must(await bring([{ name: 'One', kind: 'figure', specification: figure }]));
    const table = { kind: 'table', specification: { kind: 'cross', rows: { variable: 'type' } } };
    expect(
      await bring([
        { name: 'New', ...table },
        { name: 'One', ...table },
      ]),
    ).toMatchObject({
      error: { code: 'conflict', message: like(/table “One”/u) },
    });
    expect(must(await call('specifications.list', { project: handle }))).toHaveLength(1);
  });
});
