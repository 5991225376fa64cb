import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/domain/model/history.ts';
import { codedProject, everyChange, stateOf } from '../support/codebook-changes.ts';
import type { CoreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

async function newest({ call, handle }: CoreProject): Promise<HistoryEntry | undefined> {
  return must(await call('history.list', { project: handle, limit: 1 })).entries[0];
}

async function sound({ call, path }: CoreProject): Promise<void> {
  expect(must(await call('project.check', { file: path })).findings).toEqual([]);
}

describe.each(everyChange)('undo of %s', (kind, { then, ...wanted }) => {
  it('right after it gives everything back, queue and decision log as well, and redo brings it again', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const before = await stateOf(project);
    must(await call('codebook.change', { project: handle, by: 'Ana', ...wanted }));
    const changed = await stateOf(project);
    expect(changed).not.toBe(before);
    const undone = must(await call('history.undo', { project: handle, by: 'Ben' }));
    expect(undone).toMatchObject({ undoes: { from: 5, to: 5 }, entry: { seq: 6, kind: 'undo', by: 'Ben' } });
    expect(await stateOf(project)).toBe(before);
    await sound(project);
    expect(must(await call('history.redo', { project: handle })).entry.words).toMatch(/^Redid entry 5: .+: A test/u);
    expect(await stateOf(project)).toBe(changed);
    await sound(project);
    // The same change can be made anew where it was taken back; the number of its version is not given again.
    must(await call('history.undo', { project: handle }));
    expect(must(await call('codebook.change', { project: handle, ...wanted })).version).toBe(3);
    await sound(project);
  });

  it('is a conflict where codings were made under its version: it names them and changes nothing', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const before = await stateOf(project);
    must(await call('codebook.change', { project: handle, ...wanted }));
    const changed = await stateOf(project);
    must(await project.code('Ana', then));
    const coded = await stateOf(project);
    const refused = await call('history.undo', { project: handle, entry: 5 });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'conflict',
        message: 'Entry 5 cannot be undone: later work rests on it. Undo that first. Nothing was changed.',
      },
    });
    const told = refused.ok ? [] : (refused.error.details?.problems ?? []).map(({ message }) => message);
    expect(told).toContainEqual(like(/^\w+ of case [12] by Ana, written since, needs: Version 2 of the codebook\.$/u));
    if (['add-code', 'promote-text', 'split-code'].includes(kind)) {
      expect(told).toContainEqual(like(/^\w+ of case 1 by Ana, written since, needs: Code “.+” of \w+\.$/u));
    }
    expect(await stateOf(project)).toBe(coded);
    expect(await newest(project)).toMatchObject({ seq: 6 });
    for (const state of [changed, before]) {
      must(await call('history.undo', { project: handle }));
      expect(await stateOf(project)).toBe(state);
    }
    await sound(project);
  });
});

describe('undo across several changes', () => {
  it('names a coding that the change rewrote and that was made again since', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const [, merge] = everyChange.find(([kind]) => kind === 'merge-codes') ?? [];
    if (merge === undefined) throw new Error('no merge');
    must(await call('codebook.change', { project: handle, change: merge.change }));
    must(await project.code('Ana', 'case,role\n1,planner\n'));
    const before = await stateOf(project);
    expect(await call('history.undo', { project: handle, entry: 5 })).toMatchObject({
      ok: false,
      error: {
        code: 'conflict',
        details: { problems: [{ message: 'Role of case 1 by Ana was changed again by entry 6.' }] },
      },
    });
    expect(await stateOf(project)).toBe(before);
  });

  it('goes back to a restore point in one entry, and forward again in one', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const before = await stateOf(project);
    must(await call('history.mark', { project: handle, name: 'First scheme' }));
    for (const [index, [, { then, ...wanted }]] of everyChange.entries()) {
      must(await call('codebook.change', { project: handle, ...wanted }));
      if (index % 3 === 0) must(await project.code('Cem', then));
    }
    const changed = await stateOf(project);
    await sound(project);
    const back = must(await call('history.undo', { project: handle, to: 'First scheme' }));
    expect(back.entry.words).toBe('Went back to the restore point “First scheme”, undoing entries 6 to 25');
    expect(back.undoes).toEqual({ from: 6, to: 25 });
    expect(await stateOf(project)).toBe(before);
    await sound(project);
    must(await call('history.redo', { project: handle }));
    expect(await stateOf(project)).toBe(changed);
    await sound(project);
  });

  it('of a change that others followed names them all, so that one knows what to undo first', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    for (const [, { then: _, ...wanted }] of everyChange.slice(0, 3))
      must(await call('codebook.change', { project: handle, ...wanted }));
    const before = await stateOf(project);
    expect(await call('history.undo', { project: handle, entry: 5 })).toMatchObject({
      ok: false,
      error: {
        code: 'conflict',
        message: like(/what it wrote has changed since\. Undo entries 7 and 6 first\. Nothing was changed\.$/u),
      },
    });
    expect(await stateOf(project)).toBe(before);
  });

  it('touches no code but those that the change is about', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    for (const [, { then: _, ...wanted }] of everyChange)
      must(await call('codebook.change', { project: handle, ...wanted }));
    for (let seq = 5; seq < 5 + everyChange.length; seq += 1) {
      const { rows } = must(await call('history.entry', { project: handle, seq }));
      expect(rows.filter(({ words }) => words.includes('written again as it was'))).toEqual([]);
    }
  });
});
