import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { codedProject } from '../support/codebook-changes.ts';
import { type CoreProject, coreProject } from '../support/core-project.ts';
import { must } from '../support/must.ts';

/** 1 made · 2 a list · 3 Ana codes · 4 Ben codes · 5 Ana codes case 1 again · 6 a restore point · 7 Ben’s undone. */
async function lived(): Promise<CoreProject> {
  const project = await codedProject();
  must(await project.code('Ana', 'case,role\n1,panel\n'));
  must(await project.call('history.mark', { project: project.handle, name: 'Über alles', by: 'Öykü' }));
  must(await project.call('history.undo', { project: project.handle, entry: 4, by: 'Ben' }));
  return project;
}

type Asked = Omit<Input<'history.list'>, 'project'>;

async function found({ call, handle }: CoreProject, asked: Asked): Promise<readonly [number[], number]> {
  const { entries, older } = must(await call('history.list', { project: handle, ...asked }));
  return [entries.map(({ seq }) => seq), older];
}

describe('history.list gives only the entries asked for', () => {
  it.each<[Asked, number[], number]>([
    [{ by: 'Ana' }, [5, 3], 0],
    [{ kinds: ['code'] }, [5, 4, 3], 0],
    [{ kinds: ['undo', 'restore-point'] }, [7, 6], 0],
    [{ by: 'Ben', kinds: ['code'] }, [4], 0],
    [{ text: 'CODED 1 CASE' }, [5], 0],
    [{ text: 'über' }, [6], 0],
    [{ text: 'öykü' }, [6], 0],
    [{ text: 'nobody ever wrote this' }, [], 0],
    [{ by: 'Nobody' }, [], 0],
    [{ kinds: ['code'], limit: 1 }, [5], 2],
    [{ kinds: ['code'], limit: 1, before: 5 }, [4], 1],
    [{ kinds: ['code'], before: 3 }, [], 0],
    [{ case: 9999 }, [], 0],
  ])('%j', async (asked, seqs, older) => {
    expect(await found(await lived(), asked)).toEqual([seqs, older]);
  });

  it('of a case the very entries that history.of-case tells of', async () => {
    const project = await lived();
    for (const number of [1, 2, 3]) {
      const told = must(await project.call('history.of-case', { project: project.handle, case: number }));
      expect(told.length).toBeGreaterThan(1);
      expect(await found(project, { case: number })).toEqual([told.map(({ entry }) => entry.seq), 0]);
    }
    const [mine] = await found(project, { case: 1, by: 'Ana' });
    expect(mine).toEqual([5, 3]);
  });

  it('with the same words and counts as in the whole list', async () => {
    const { call, handle } = await lived();
    const all = must(await call('history.list', { project: handle })).entries;
    const some = must(await call('history.list', { project: handle, kinds: ['code', 'create'] })).entries;
    expect(some).toEqual(all.filter(({ kind }) => kind === 'code' || kind === 'create'));
  });

  it('and refuses to be asked for nothing', async () => {
    const { call, handle } = await coreProject();
    for (const asked of [{ by: '' }, { kinds: [] }, { text: '' }, { case: 0 }])
      expect(await call('history.list', { project: handle, ...asked })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
  });
});

describe('history.facets', () => {
  it('tells who and what kinds there are, with how many entries each has', async () => {
    const { call, handle } = await lived();
    const facets = must(await call('history.facets', { project: handle }));
    const { entries } = must(await call('history.list', { project: handle }));
    for (const [name, list] of [['by', facets.by] as const, ['kind', facets.kinds] as const]) {
      const counted = Map.groupBy(entries, (entry) => entry[name]);
      expect(Object.fromEntries(list.map((facet) => [facet.name, facet.entries]))).toEqual(
        Object.fromEntries([...counted].map(([one, of]) => [one, of.length])),
      );
      const numbers = list.map((facet) => facet.entries);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
  });
});

describe('project.overview', () => {
  it('counts a case as coded once somebody judged something in it; attributes do not count', async () => {
    const { call, handle, import: bring, code } = await coreProject();
    const counts = async () => {
      const { cases, casesCoded, codings } = must(await call('project.overview', { project: handle })).counts;
      return { cases, casesCoded, codings };
    };
    must(await bring('number,title,country\n1,A,UK\n2,B,UK\n3,C,UK\n'));
    expect(await counts()).toEqual({ cases: 3, casesCoded: 0, codings: 3 });
    must(await code('Ana', 'case,role\n1,panel\n2,-\n'));
    must(await code('Ben', 'case,role\n1,panel\n'));
    expect(await counts()).toEqual({ cases: 3, casesCoded: 2, codings: 6 });
    must(await call('history.undo', { project: handle, entry: 3 }));
    expect((await counts()).casesCoded).toBe(1);
  });

  it('counts the rounds that are still open', async () => {
    const { call, handle, import: bring } = await coreProject();
    must(await bring('number,title\n1,A\n'));
    const counts = async () => {
      const { rounds, roundsOpen } = must(await call('project.overview', { project: handle })).counts;
      return [rounds, roundsOpen];
    };
    expect(await counts()).toEqual([0, 0]);
    must(await call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana'] }));
    expect(await counts()).toEqual([1, 1]);
    must(await call('rounds.close', { project: handle, round: 'Pilot', unfinished: true }));
    expect(await counts()).toEqual([1, 0]);
  });
});
