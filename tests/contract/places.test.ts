import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import { createCore } from '../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import { coreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The contract for a person whose folder this is. */
function coreFor(home: string) {
  const core = createCore({ clock: systemClock, ids: systemIds }, home);
  onTestFinished(core.close);
  return createClient(createDispatch(core.handlers));
}

describe('the recent projects', () => {
  it('are kept for the next start, newest first, each once, with what they hold', async () => {
    const home = temporaryFolder();
    const call = coreFor(home);
    const [one, two] = [await coreProject(undefined, call), await coreProject(undefined, call)];
    await one.import('number,title\n1,A\n2,B\n');
    for (const { path, handle } of [one, two, one]) must(await call('recents.note', { file: path, project: handle }));
    const listed = must(await coreFor(home)('recents.list', {}));
    expect(listed).toEqual([
      {
        file: one.path,
        name: 'review.copro',
        folder: one.folder,
        title: 'review',
        at: like(/Z$/),
        cases: 2,
        codings: 0,
        missing: false,
      },
      {
        file: two.path,
        name: 'review.copro',
        folder: two.folder,
        title: 'review',
        at: like(/Z$/),
        cases: 0,
        codings: 0,
        missing: false,
      },
    ]);
  });

  it('say where a file has gone, and forget one without touching it', async () => {
    const call = coreFor(temporaryFolder());
    const { path, handle } = await coreProject(undefined, call);
    must(await call('recents.note', { file: path, project: handle }));
    rmSync(path);
    expect(must(await call('recents.list', {}))).toMatchObject([{ missing: true }]);
    must(await call('recents.forget', { file: path }));
    expect(must(await call('recents.list', {}))).toEqual([]);
  });

  it('begin anew where the list cannot be read', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'recent-projects.json'), '[{"path":');
    const call = coreFor(home);
    expect(must(await call('recents.list', {}))).toEqual([]);
    const { path, handle } = await coreProject(undefined, call);
    must(await call('recents.note', { file: path, project: handle }));
    expect(must(await call('recents.list', {}))).toHaveLength(1);
  });
});

describe('preferences', () => {
  it('are kept by name, one beside the other', async () => {
    const home = temporaryFolder();
    must(await coreFor(home)('preferences.write', { name: 'language', value: 'zh' }));
    must(await coreFor(home)('preferences.write', { name: 'pane.history', value: 320 }));
    expect(must(await coreFor(home)('preferences.read', {}))).toEqual({ language: 'zh', 'pane.history': 320 });
  });
});

describe('a folder', () => {
  it('shows the folders and projects in it and nothing else', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'reviews 10'));
    mkdirSync(join(folder, 'reviews 9'));
    mkdirSync(join(folder, '.hidden'));
    for (const name of ['b.copro', 'A.copro', '.c.copro', 'notes.txt', 'id_rsa']) writeFileSync(join(folder, name), '');
    const listed = must(await coreFor(temporaryFolder())('folders.list', { folder }));
    expect(listed.entries.map(({ name }) => name)).toEqual(['reviews 9', 'reviews 10', 'A.copro', 'b.copro']);
    expect(listed).toMatchObject({ path: folder, folder, parent: join(folder, '..') });
  });

  it('that is not there is named in the failure', async () => {
    const folder = join(temporaryFolder(), 'gone');
    expect(await coreFor(temporaryFolder())('folders.list', { folder })).toMatchObject({
      error: { code: 'not-found', message: like(/gone does not exist/) },
    });
  });

  it.each([
    ['My review', 'My review.copro'],
    [' Care.copro ', 'Care.copro'],
    ['A/B\\C: "D"?', 'A-B-C- -D--.copro'],
    ['...hidden', 'hidden.copro'],
    ['护理', '护理.copro'],
    ['x'.repeat(300), `${'x'.repeat(100)}.copro`],
  ])('has a place for the title %s', async (title, name) => {
    const folder = temporaryFolder();
    expect(must(await coreFor(folder)('folders.place', { folder, name: title }))).toEqual({
      file: join(folder, name),
      name,
      exists: false,
    });
  });

  it.each(['', '  ', '..', ' . '])('has no place for the title “%s”', async (title) => {
    const folder = temporaryFolder();
    expect(await coreFor(folder)('folders.place', { folder, name: title })).toMatchObject({
      error: { code: 'invalid-input', message: like(/has no name/) },
    });
  });
});

describe('the next step', () => {
  it('names what undo takes back and what redo brings back', async () => {
    const { call, handle: project, import: take } = await coreProject();
    const next = async () => {
      const { undo, redo } = must(await call('history.next', { project }));
      return [undo?.words, redo?.words];
    };
    expect(await next()).toEqual([undefined, undefined]);
    await take('number,title\n1,A\n');
    await take('number,title\n2,B\n');
    const [both] = await next();
    expect(both).toMatch(/^Imported list\.csv/);
    must(await call('history.mark', { project, name: 'Here' }));
    must(await call('history.undo', { project }));
    const undone = must(await call('history.next', { project }));
    expect([undone.undo?.seq, undone.redo?.seq]).toEqual([2, 3]);
    must(await call('history.undo', { project }));
    const all = must(await call('history.next', { project }));
    expect([all.undo?.seq, all.redo?.seq]).toEqual([undefined, 2]);
    must(await call('history.redo', { project }));
    expect(must(await call('history.next', { project })).undo?.seq).toBeGreaterThan(0);
  });
});
