import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CoreProject, coreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const twoCases = 'number,title\n1,One\n2,Two\n';

/** A project with two cases, and a copy of it beside. */
async function withCopy(): Promise<{ project: CoreProject; copy: string }> {
  const project = await coreProject();
  must(await project.import(twoCases));
  must(await project.call('project.close', { project: project.handle }));
  const copy = join(project.folder, 'copy.copro');
  copyFileSync(project.path, copy);
  const { project: handle } = must(await project.call('project.open', { file: project.path, access: 'write' }));
  return { project: { ...project, handle }, copy };
}

/** Adds a case to a project that nobody has open. */
async function addTo({ call }: CoreProject, file: string, list: string): Promise<void> {
  const { project } = must(await call('project.open', { file, access: 'write' }));
  const bytes = new TextEncoder().encode(list);
  must(await call('cases.import', { project, files: [{ name: 'more.csv', bytes }] }));
  must(await call('project.close', { project }));
}

describe('merge.run', () => {
  it('tells how far it has come, and leaves the other copy byte for byte as it was', async () => {
    const { project, copy } = await withCopy();
    await addTo(project, copy, 'number,title\n3,Three\n');
    const before = readFileSync(copy);
    const stages: string[] = [];
    const progress = ({ stage }: { stage: string }): void => void stages.push(stage);
    const input = { project: project.handle, other: copy, by: 'Ana' };
    const report = must(await project.call('merge.run', input, { progress }));
    expect(report).toMatchObject({ entry: 4, entries: 1, by: ['import'], changes: '1 case added', dryRun: false });
    expect([...new Set(stages)]).toEqual(['Opening the other copy', 'Comparing the copies', 'Merging']);
    expect(readFileSync(copy).equals(before)).toBe(true);
    const { entries } = must(await project.call('history.list', { project: project.handle, limit: 2 }));
    expect(entries).toMatchObject([
      { kind: 'merge', by: 'Ana', words: 'Merged copy.copro: 1 entry by import', brought: { from: 3, to: 4 } },
      { kind: 'import', by: 'import', merged: 4 },
    ]);
  });

  it('leaves nothing behind where it is cancelled on the way', async () => {
    const { project, copy } = await withCopy();
    await addTo(project, copy, 'number,title\n3,Three\n');
    const exported = async (): Promise<string> => {
      const { file } = must(await project.call('project.export', { project: project.handle, format: 'json' }));
      return new TextDecoder().decode(file.bytes);
    };
    const before = await exported();
    const stop = new AbortController();
    const progress = ({ stage, done }: { stage: string; done: number }): void => {
      if (stage === 'Comparing the copies' && done === 3) stop.abort();
    };
    const input = { project: project.handle, other: copy };
    const cancelled = await project.call('merge.run', input, { signal: stop.signal, progress });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await exported()).toBe(before);
  });

  it('refuses what is no copy of the review, and says what to do', async () => {
    const { project } = await withCopy();
    const stranger = join(project.folder, 'stranger.copro');
    must(await project.call('project.create', { file: stranger }));
    const input = { project: project.handle, other: stranger };
    expect(await project.call('merge.run', input)).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: like(/is another review, no copy of this one\. Export it and import/) },
    });
    const list = join(project.folder, 'list.csv');
    writeFileSync(list, twoCases);
    expect(await project.call('merge.run', { ...input, other: list })).toMatchObject({
      ok: false,
      error: { code: 'damaged-project' },
    });
    expect(await project.call('merge.run', { ...input, other: `${list}.no` })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('needs the right to write', async () => {
    const { project, copy } = await withCopy();
    const { project: reading } = must(await project.call('project.open', { file: copy, access: 'read' }));
    expect(await project.call('merge.run', { project: reading, other: project.path })).toMatchObject({
      ok: false,
      error: { code: 'not-writable' },
    });
  });
});

describe('a table', () => {
  it('tells how many of its answers wait to be settled', async () => {
    const { project, copy } = await withCopy();
    const { project: other } = must(await project.call('project.open', { file: copy, access: 'write' }));
    const codings = [
      [project.handle, 'user'],
      [other, 'citizen'],
    ] as const;
    for (const [handle, code] of codings) {
      const file = { name: 'ada.csv', bytes: new TextEncoder().encode(`case,type\n1,${code}\n`) };
      must(await project.call('codings.import', { project: handle, file, coder: 'ada' }));
    }
    must(await project.call('project.close', { project: other }));
    must(await project.call('merge.run', { project: project.handle, other: copy }));
    const specification = must(await project.call('tables.specify', { rows: 'type' }));
    const table = must(await project.call('tables.compute', { project: project.handle, specification }));
    expect(table).toMatchObject({ notes: [like(/until someone settles it: Type \(1\)\.$/)] });
    const [task] = must(await project.call('merge.tasks', { project: project.handle }));
    const settle = { project: project.handle, task: task?.task ?? 0, keep: 'this' as const, by: 'Ada' };
    expect(must(await project.call('merge.settle', settle))).toMatchObject({ tasks: [], entry: { kind: 'settle' } });
    expect(must(await project.call('tables.compute', { project: project.handle, specification }))).toMatchObject({
      notes: [],
    });
    const { entries } = must(await project.call('history.list', { project: project.handle, limit: 1 }));
    expect(entries[0]?.words).toBe('Settled task 2 (type, case 1, ada): kept what showed');
  });
});

describe('merge.settle', () => {
  it('says which tasks there are where one is named that is not', async () => {
    const { project } = await withCopy();
    expect(must(await project.call('merge.tasks', { project: project.handle }))).toEqual([]);
    expect(
      await project.call('merge.settle', { project: project.handle, task: 3, keep: 'this', by: 'Ana' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: like(/no open task 3\. copro merge PROJECT --tasks lists them/) },
    });
  });
});

describe('project.export as a package', () => {
  it('is made for one coder, whose name is needed', async () => {
    const { project } = await withCopy();
    const made = await project.call('project.export', { project: project.handle, format: 'package', coder: 'Ben' });
    expect(must(made).file.name).toBe('Ben.copro');
    expect(await project.call('project.export', { project: project.handle, format: 'package' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/made for one coder/) },
    });
  });
});
