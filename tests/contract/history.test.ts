import { describe, expect, it } from 'vitest';
import { countedEntrySchema } from '../../src/domain/model/history.ts';
import type { Result } from '../../src/domain/model/result.ts';
import { codedProject } from '../support/codebook-changes.ts';
import { type CoreProject, coreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

/** Entries 1 to 4: made, a list, Ana's codings, Ben's; 5 is a coding that Ana made again. */
async function codedTwice(): Promise<CoreProject> {
  const project = await codedProject();
  must(await project.code('Ana', 'case,role\n1,panel\n'));
  return project;
}

const refusal = (code: string, message: RegExp): object => ({ ok: false, error: { code, message: like(message) } });

async function seqs({ call, handle }: CoreProject, page: { limit?: number; before?: number }): Promise<unknown> {
  const { entries, older } = must(await call('history.list', { project: handle, ...page }));
  return { seqs: entries.map(({ seq }) => seq), older };
}

describe('history.list', () => {
  it('gives entries newest first, a page at a time, and counts the older ones', async () => {
    const project = await codedTwice();
    expect(await seqs(project, {})).toEqual({ seqs: [5, 4, 3, 2, 1], older: 0 });
    expect(await seqs(project, { limit: 2 })).toEqual({ seqs: [5, 4], older: 3 });
    expect(await seqs(project, { limit: 2, before: 4 })).toEqual({ seqs: [3, 2], older: 1 });
    expect(await seqs(project, { limit: 2, before: 2 })).toEqual({ seqs: [1], older: 0 });
    expect(await seqs(project, { before: 1 })).toEqual({ seqs: [], older: 0 });
    expect(await seqs(project, { before: 1000, limit: 1 })).toEqual({ seqs: [5], older: 4 });
  });

  it('tells of each who, when, what and how many rows', async () => {
    const { call, handle } = await codedTwice();
    const { entries } = must(await call('history.list', { project: handle }));
    expect(entries.map((entry) => countedEntrySchema.parse(entry))).toEqual(entries);
    expect(entries[0]).toMatchObject({
      by: 'Ana',
      kind: 'code',
      words: 'Ana coded 1 case from codings.csv',
      counts: [{ table: 'coding', added: 0, changed: 1, removed: 0 }],
      changes: '1 coding changed',
    });
    expect(entries[1]).toMatchObject({ by: 'Ben', changes: '1 coder added; 6 codings added' });
    expect(entries[4]).toMatchObject({ kind: 'create' });
    const times = entries.map(({ at }) => at);
    expect(times.toSorted().toReversed()).toEqual(times);
  });

  it.each([{ limit: 0 }, { limit: 1.5 }, { limit: 10_001 }, { before: 0 }, { before: '3' }, { page: 2 }])(
    'refuses %j',
    async (page) => {
      const { call, handle } = await coreProject();
      const input = { project: handle, ...page } as { project: typeof handle };
      expect(await call('history.list', input)).toMatchObject(
        refusal('invalid-input', /^What was given is not valid: ./u),
      );
    },
  );
});

describe('history.entry', () => {
  it('gives every row before and after, or the first of them and how many are left out', async () => {
    const { call, handle } = await codedTwice();
    const again = must(await call('history.entry', { project: handle, seq: 5 }));
    expect(again.rows).toEqual([
      {
        table: 'coding',
        words: 'Role of case 1 by Ana: Planner; Survey → Panel',
        case: 1,
        variable: 'role',
        coder: 'Ana',
        before: { answer: 'Planner; Survey', codebookVersion: 1 },
        after: { answer: 'Panel', codebookVersion: 1 },
      },
    ]);
    const first = must(await call('history.entry', { project: handle, seq: 3, limit: 2 }));
    expect(first.rows).toHaveLength(2);
    expect(first.rowsLeftOut).toBe(5);
    const all = must(await call('history.entry', { project: handle, seq: 3 }));
    expect(all.rows).toHaveLength(7);
    expect(all.rows.slice(0, 2)).toEqual(first.rows);
  });

  it('knows no entry that there is not', async () => {
    const { call, handle } = await coreProject();
    for (const seq of [2, 1_000_000])
      expect(await call('history.entry', { project: handle, seq })).toMatchObject(refusal('not-found', /no entry/u));
    for (const seq of [0, -1, 1.5])
      expect(await call('history.entry', { project: handle, seq })).toMatchObject(refusal('invalid-input', /seq/u));
  });
});

describe('history.of-case and history.of-coding', () => {
  it('give what ever became of a case, of a coding, and nothing else', async () => {
    const { call, handle } = await codedTwice();
    const ofCase = must(await call('history.of-case', { project: handle, case: 1 }));
    expect(ofCase.map(({ entry, rows }) => [entry.seq, rows.length])).toEqual([
      [5, 1],
      [4, 2],
      [3, 2],
      [2, 1],
    ]);
    expect(ofCase.flatMap(({ rows }) => rows).every((row) => row.table === 'case' || row.case === 1)).toBe(true);
    const ofCoding = must(
      await call('history.of-coding', { project: handle, case: 1, variable: 'role', coder: 'Ana' }),
    );
    expect(ofCoding.map(({ entry, rows }) => [entry.seq, rows.map(({ words }) => words)])).toEqual([
      [5, ['Role of case 1 by Ana: Planner; Survey → Panel']],
      [3, ['Role of case 1 by Ana: not coded → Planner; Survey']],
    ]);
  });

  it('tell of requests to look again, and of what an undo took away', async () => {
    const { call, handle } = await codedProject();
    const change = { kind: 'narrow-definition', reason: 'R', variable: 'role', code: 'planner', notWhen: 'N' } as const;
    must(await call('codebook.change', { project: handle, change }));
    must(await call('history.undo', { project: handle }));
    const coding = { project: handle, case: 1, variable: 'role', coder: 'Ana' };
    const told = must(await call('history.of-coding', coding)).map(({ entry, rows }) => [entry.seq, rows[0]?.words]);
    const request = 'Request of version 2 to look again at Role of case 1 by Ana';
    expect(told.slice(0, 2)).toEqual([
      [6, `${request} removed`],
      [5, `${request} added`],
    ]);
    expect(must(await call('history.of-coding', { ...coding, coder: 'Ben' })).map(({ entry }) => entry.seq)).toEqual([
      4,
    ]);
  });

  it('find a case and a coder that an undo took away', async () => {
    const { call, handle } = await codedProject();
    for (let step = 0; step < 3; step += 1) must(await call('history.undo', { project: handle }));
    const ofCase = must(await call('history.of-case', { project: handle, case: 1 }));
    expect(ofCase.map(({ entry }) => entry.seq)).toEqual([7, 6, 5, 4, 3, 2]);
  });

  it('name what the project never had', async () => {
    const { call, handle } = await codedProject();
    const coding = { project: handle, case: 1, variable: 'role', coder: 'Ana' };
    const wrong: [Promise<Result<unknown>>, RegExp][] = [
      [call('history.of-case', { project: handle, case: 9 }), /never had a case 9/u],
      [call('history.of-coding', { ...coding, case: 9 }), /never had a case 9/u],
      [call('history.of-coding', { ...coding, variable: 'rôle' }), /never had a variable “rôle”/u],
      [call('history.of-coding', { ...coding, coder: 'ana' }), /never had a coder “ana”/u],
    ];
    for (const [reply, why] of wrong) expect(await reply).toMatchObject(refusal('not-found', why));
    expect(await call('history.of-case', { project: handle, case: 0 })).toMatchObject(
      refusal('invalid-input', /case/u),
    );
  });
});

describe('history.mark', () => {
  it('names the state, is no change, and is nothing to undo', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const before = await project.json();
    const { entry } = must(await call('history.mark', { project: handle, name: 'Round one', by: 'Ana' }));
    expect(entry).toMatchObject({ seq: 5, by: 'Ana', restorePoint: 'Round one' });
    const [newest] = must(await call('history.list', { project: handle, limit: 1 })).entries;
    expect(newest).toEqual({ ...entry, changes: '', counts: [] });
    expect(await project.json()).toBe(before);
    expect(await call('history.undo', { project: handle, entry: 5 })).toMatchObject(
      refusal('conflict', /restore point: it changed nothing/u),
    );
    expect(must(await call('history.undo', { project: handle })).undoes).toEqual({ from: 4, to: 4 });
  });

  it('takes a name once, and none that is empty', async () => {
    const { call, handle } = await coreProject();
    must(await call('history.mark', { project: handle, name: 'A' }));
    const again = await call('history.mark', { project: handle, name: 'A' });
    expect(again).toMatchObject(refusal('conflict', /Entry 2 is a restore point “A” already/u));
    for (const wrong of [{ name: '' }, { name: 'B', by: '' }])
      expect(await call('history.mark', { project: handle, ...wrong })).toMatchObject(refusal('invalid-input', /./u));
    must(await call('history.mark', { project: handle, name: 'a' }));
  });
});

describe('history.undo and history.redo', () => {
  it('say who did it, what it took back, and whose entry is undone by it', async () => {
    const project = await codedTwice();
    const { call, handle } = project;
    const before = await project.json();
    const undone = must(await call('history.undo', { project: handle, entry: 4, by: 'Ben' }));
    expect(undone).toMatchObject({
      undoes: { from: 4, to: 4 },
      entry: { seq: 6, kind: 'undo', by: 'Ben' },
    });
    const { entries } = must(await call('history.list', { project: handle }));
    expect(entries[0]).toMatchObject({ seq: 6, changes: '1 coder removed; 6 codings removed' });
    expect(entries.find(({ seq }) => seq === 4)).toMatchObject({ undoneBy: 6 });
    expect(await call('history.undo', { project: handle, entry: 4 })).toMatchObject(
      refusal('conflict', /undone already, by entry 6\. To have it back, undo entry 6/u),
    );
    const redone = must(await call('history.redo', { project: handle, by: 'Cem' }));
    expect(redone).toMatchObject({ undoes: { from: 6, to: 6 }, entry: { kind: 'redo', by: 'Cem' } });
    expect(await project.json()).toBe(before);
  });

  it('find nothing to undo in a new project, and nothing to redo after something new', async () => {
    const empty = await coreProject();
    expect(await empty.call('history.undo', { project: empty.handle })).toMatchObject(
      refusal('not-found', /nothing to undo/u),
    );
    expect(await empty.call('history.undo', { project: empty.handle, entry: 1 })).toMatchObject(
      refusal('conflict', /made the project/u),
    );
    const { call, handle, code } = await codedProject();
    must(await call('history.undo', { project: handle }));
    must(await code('Cem', 'case,role\n1,other\n'));
    expect(await call('history.redo', { project: handle })).toMatchObject(refusal('not-found', /nothing to redo/u));
  });

  it('go to a restore point and refuse one that there is not, or two targets at once', async () => {
    const project = await codedProject();
    const { call, handle } = project;
    const before = await project.json();
    must(await call('history.mark', { project: handle, name: 'Start' }));
    expect(await call('history.undo', { project: handle, to: 'Start' })).toMatchObject(
      refusal('not-found', /nothing was changed since/u),
    );
    must(await project.code('Ana', 'case,role\n1,panel\n'));
    must(await project.code('Cem', 'case,role\n1,panel\n'));
    expect(must(await call('history.undo', { project: handle, to: 'Start' })).undoes).toEqual({ from: 6, to: 7 });
    expect(await project.json()).toBe(before);
    expect(await call('history.undo', { project: handle, to: 'start' })).toMatchObject(
      refusal('not-found', /no restore point “start”\. The project has “Start”/u),
    );
    expect(await call('history.undo', { project: handle, to: 'Start', entry: 2 })).toMatchObject(
      refusal('invalid-input', /not both/u),
    );
    for (const wrong of [{ entry: 0 }, { entry: 1.5 }, { by: '' }])
      expect(await call('history.undo', { project: handle, ...wrong })).toMatchObject(refusal('invalid-input', /./u));
    expect(await call('history.undo', { project: handle, entry: 99 })).toMatchObject(
      refusal('not-found', /no entry 99/u),
    );
  });

  it('need a project that is open for writing; reading needs none', async () => {
    const { call, path, handle } = await codedProject();
    must(await call('project.close', { project: handle }));
    const { project } = must(await call('project.open', { file: path, access: 'read' }));
    expect(must(await call('history.list', { project })).entries).toHaveLength(4);
    for (const reply of [
      await call('history.undo', { project }),
      await call('history.redo', { project }),
      await call('history.mark', { project, name: 'A' }),
    ])
      expect(reply).toMatchObject(refusal('not-writable', /reading only/u));
    expect(await call('history.list', { project: handle })).toMatchObject(refusal('not-found', /no longer open/u));
  });
});
