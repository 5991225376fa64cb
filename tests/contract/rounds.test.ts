import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import type { Result } from '../../src/domain/model/result.ts';
import { rowsOf } from '../store/support/raw.ts';
import { answerIn, type CoreProject, coreProject, jsonFile } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';
const anas = 'case,type,role\n1,user,planner\n2,citizen,survey\n3,user,panel\n4,citizen,planner;survey\n';
const bens = 'case,type,role\n1,user,planner\n2,user,survey;panel\n3,user,panel\n4,citizen,-\n';

type Opening = Partial<Omit<Input<'rounds.open'>, 'project'>>;
type Round = Output<'rounds.open'>['round'];

type Kit = CoreProject & {
  readonly open: (wish?: Opening) => Promise<Result<Output<'rounds.open'>>>;
  readonly done: (coder: string, cases?: number[], round?: string) => Promise<Result<Output<'rounds.done'>>>;
  readonly close: (round: string, unfinished?: boolean) => Promise<Result<Round>>;
  readonly rounds: () => Promise<Round[]>;
  readonly change: (change: object) => Promise<Result<unknown>>;
  readonly agreement: (more?: object) => Promise<Output<'agreement.compute'>>;
  readonly entries: () => Promise<Output<'history.list'>['entries']>;
};

/** Four cases that Ana and Ben have coded alike and apart. */
async function kit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(await project.code('Ben', bens));
  return {
    ...project,
    open: (wish = {}) => call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana', 'Ben'], ...wish }),
    done: (coder, cases, round) =>
      call('rounds.done', {
        project: handle,
        coder,
        ...(cases === undefined ? {} : { cases }),
        ...(round === undefined ? {} : { round }),
      }),
    close: (round, unfinished = false) => call('rounds.close', { project: handle, round, unfinished }),
    rounds: async () => must(await call('rounds.list', { project: handle })),
    change: (change) =>
      call('codebook.change', {
        project: handle,
        change: { reason: 'Better', variable: 'role', ...change } as Input<'codebook.change'>['change'],
      }),
    agreement: async (more = {}) =>
      must(await call('agreement.compute', { project: handle, coders: ['Ana', 'Ben'], resamples: 100, ...more })),
    entries: async () => must(await call('history.list', { project: handle })).entries,
  };
}

const errorOf = (result: Result<unknown>): { code: string; message: string } =>
  result.ok ? { code: 'none', message: '' } : result.error;

const merge = { kind: 'merge-codes', from: 'panel', into: 'survey' };

describe('opening a round', () => {
  it('gives every included case to every coder, under the version of that day, as one entry of the history', async () => {
    const { open, rounds, entries } = await kit();
    const before = (await entries()).length;
    const opened = must(await open({ by: 'Eva' }));
    expect(opened.assignments).toEqual(['Ana', 'Ben'].map((coder) => ({ coder, cases: [1, 2, 3, 4] })));
    expect(await rounds()).toEqual([opened.round]);
    expect(opened.round).toMatchObject({ title: 'Pilot', codebookVersion: 1, cases: 4, shared: 4 });
    const after = await entries();
    expect(after.length).toBe(before + 1);
    expect(after[0]).toMatchObject({
      by: 'Eva',
      words: 'Opened the round “Pilot” for Ana, Ben: 4 cases; 4 coded by 2 each',
    });
  });

  it.each<[string, Opening, number[]]>([
    ['a filter', { filters: ['country=sweden'] }, [3, 4]],
    ['two filters', { filters: ['country=uk', 'year>2000'] }, [2]],
    ['a list of numbers', { cases: [4, 1] }, [1, 4]],
    ['a list and a filter', { cases: [1, 4], filters: ['year>2000'] }, [4]],
  ])('takes the cases of %s', async (_, wish, cases) => {
    const { open } = await kit();
    expect(must(await open(wish)).assignments.map((one) => one.cases)).toEqual([cases, cases]);
  });

  it('adds coders whom the project does not know, and says so', async () => {
    const { open, review } = await kit();
    expect(must(await open({ coders: ['Ana', 'Eva'] })).codersAdded).toEqual(['Eva']);
    expect((await review()).coders.find(({ name }) => name === 'Eva')?.kind).toBe('person');
  });

  it.each<[Opening, string]>([
    [{ coders: ['Ana', 'import'] }, 'invalid-input'],
    [{ cases: [9] }, 'not-found'],
    [{ filters: ['nation=uk'] }, 'not-found'],
    [{ filters: ['year>2050'] }, 'invalid-input'],
  ])('is refused for %j', async (wish, code) => {
    const { open, rounds } = await kit();
    expect(errorOf(await open(wish)).code).toBe(code);
    expect(await rounds()).toEqual([]);
  });

  it('is refused under a title that is taken, and for a case that a coder has to do in an open round', async () => {
    const { open, done } = await kit();
    must(await open());
    expect(errorOf(await open()).code).toBe('conflict');
    expect(errorOf(await open({ title: 'Other', coders: ['Ana'], cases: [3] })).code).toBe('conflict');
    must(await done('Ana', [3]));
    expect(errorOf(await open({ title: 'Other', coders: ['Ana'], cases: [3] })).code).toBe('none');
  });

  it('holds the codebook until it is closed, for imports that bring codes as well', async () => {
    const { open, change, close, import: importCases, review } = await kit();
    must(await open());
    expect(errorOf(await change(merge))).toMatchObject({ code: 'conflict' });
    expect((await review()).codebook.version).toBe(1);
    const adding = (variable: string, label: string): ReturnType<typeof importCases> =>
      importCases(`No.,Title,${variable}\n5,Five,${label}\n`, {
        map: jsonFile('map.json', {
          columns: { 'No.': 'number', Title: 'title', [variable]: variable },
          unknown: { [variable]: 'add' },
        }),
      });
    // A new country is ruled out by whoever read another; a new role was never looked for.
    expect(errorOf(await adding('role', 'Judge')).code).toBe('conflict');
    expect(errorOf(await adding('country', 'Peru')).code).toBe('none');
    must(await close('Pilot', true));
    expect(errorOf(await change(merge)).code).toBe('none');
  });
});

describe('marking a case done', () => {
  it('freezes what the coder says of it and counts what is missing, without showing an answer', async () => {
    const { open, done, rounds, review } = await kit();
    must(await open());
    const marked = must(await done('Ana', [1, 3]));
    expect(marked).toMatchObject({ cases: [1, 3], codings: 4 });
    expect(marked.unanswered).toEqual([1, 3].map((number) => ({ case: number, variables: ['people', 'remark'] })));
    expect((await rounds())[0]?.coders).toEqual([
      { coder: 'Ana', assigned: 4, done: 2, missing: [2, 4] },
      { coder: 'Ben', assigned: 4, done: 0, missing: [1, 2, 3, 4] },
    ]);
    const { codings, rounds: kept } = await review();
    expect(kept[0]?.frozen).toEqual(codings.filter((one) => one.coder === 'Ana' && [1, 3].includes(one.case)));
  });

  it('marks all of a coder’s cases, and leaves no entry where all are done already', async () => {
    const { open, done, entries } = await kit();
    must(await open());
    expect(must(await done('Ben')).cases).toEqual([1, 2, 3, 4]);
    const before = await entries();
    expect(before[0]).toMatchObject({ by: 'Ben', words: 'Ben marked cases 1, 2, 3, 4 done in the round “Pilot”' });
    expect(must(await done('Ben')).cases).toEqual([]);
    expect(await entries()).toEqual(before);
  });

  it('is refused for a case that is not the coder’s, or of which nothing is coded, and where two rounds are open', async () => {
    const { open, done, close } = await kit();
    expect(errorOf(await done('Ana')).code).toBe('not-found');
    must(await open({ cases: [1, 2], coders: ['Ana', 'Eva'] }));
    expect(errorOf(await done('Ana', [3])).code).toBe('not-found');
    expect(errorOf(await done('Eva', [1]))).toMatchObject({ code: 'conflict' });
    must(await open({ title: 'Other', cases: [3], coders: ['Ana'] }));
    expect(errorOf(await done('Ana', [3])).code).toBe('invalid-input');
    must(await close('Other', true));
    expect(errorOf(await done('Ana', [3], 'Other')).code).toBe('conflict');
  });

  it('keeps what the coder says from any change by the coder, but not what others say', async () => {
    const { open, done, code, review } = await kit();
    must(await open());
    must(await done('Ana', [2]));
    const refused = await code('Ana', 'case,type\n1,citizen\n2,user\n');
    expect(errorOf(refused).code).toBe('conflict');
    expect(errorOf(refused).message).toMatch(/Ana has marked case 2 done in the round “Pilot”/);
    expect(answerIn(await review(), { case: 1, variable: 'type', coder: 'Ana' })).toMatchObject({ codes: ['user'] });
    expect(errorOf(await code('Ana', 'case,people\n2,7\n')).code).toBe('conflict');
    expect(errorOf(await code('Ana', anas)).code).toBe('none');
    expect(errorOf(await code('Ana', 'case,type\n1,citizen\n')).code).toBe('none');
    expect(errorOf(await code('Ben', 'case,type\n2,citizen\n')).code).toBe('none');
  });

  it('holds after the round is closed, until a later round gives the case to the coder again', async () => {
    const { open, done, close, code } = await kit();
    must(await open());
    must(await done('Ana'));
    must(await close('Pilot', true));
    const again = 'case,type\n2,user\n';
    expect(errorOf(await code('Ana', again)).code).toBe('conflict');
    must(await open({ title: 'Second', coders: ['Ana'], cases: [2] }));
    expect(errorOf(await code('Ana', again)).code).toBe('none');
    expect(errorOf(await code('Ana', 'case,type\n3,citizen\n')).code).toBe('conflict');
    must(await done('Ana', [2], 'Second'));
    expect(errorOf(await code('Ana', 'case,type\n2,citizen\n')).code).toBe('conflict');
  });

  it('is lifted by undoing it and set again by redoing, and both stay in the history', async () => {
    const { open, done, code, call, handle, review, entries } = await kit();
    must(await open());
    must(await done('Ana', [2]));
    const frozen = (await review()).rounds;
    must(await call('history.undo', { project: handle }));
    expect((await review()).rounds[0]).not.toHaveProperty('done');
    expect((await review()).rounds[0]?.frozen).toEqual([]);
    must(await call('history.redo', { project: handle }));
    expect((await review()).rounds).toEqual(frozen);
    expect((await entries()).slice(0, 3).map(({ changes }) => changes)).toEqual([
      '2 frozen codings added; 1 mark of a done case added',
      '2 frozen codings removed; 1 mark of a done case removed',
      '2 frozen codings added; 1 mark of a done case added',
    ]);
    must(await call('history.undo', { project: handle }));
    expect(errorOf(await code('Ana', 'case,type\n2,user\n')).code).toBe('none');
  });
});

describe('undoing behind the back of a round', () => {
  it('is refused where it would change what a coder has marked done', async () => {
    const { open, done, call, handle, entries, json } = await kit();
    const coded = (await entries()).find(({ words }) => words.startsWith('Ana coded'))?.seq ?? 0;
    must(await open({ cases: [1] }));
    must(await done('Ana', [1]));
    const before = await json();
    expect(errorOf(await call('history.undo', { project: handle, entry: coded })).code).toBe('conflict');
    expect(await json()).toBe(before);
  });

  it('is refused where it would set a mark again over answers that have changed', async () => {
    const { open, done, code, call, handle, entries } = await kit();
    must(await open({ cases: [1] }));
    must(await done('Ana', [1]));
    must(await call('history.undo', { project: handle }));
    const lifted = (await entries())[0]?.seq ?? 0;
    must(await code('Ana', 'case,type\n1,citizen\n'));
    expect(errorOf(await call('history.undo', { project: handle, entry: lifted })).code).toBe('conflict');
  });

  it('sets a mark again over answers that are as they were, whatever others said since', async () => {
    const { open, done, code, call, handle, entries } = await kit();
    must(await open({ cases: [1] }));
    must(await done('Ana', [1]));
    must(await call('history.undo', { project: handle }));
    const lifted = (await entries())[0]?.seq ?? 0;
    must(await code('Cem', 'case,type\n1,citizen\n'));
    must(await call('history.undo', { project: handle, entry: lifted }));
    expect(errorOf(await code('Ana', 'case,type\n1,citizen\n')).code).toBe('conflict');
  });

  it('is refused where a round would be open under a version that is past', async () => {
    const { open, close, change, call, handle, entries } = await kit();
    must(await open());
    must(await close('Pilot', true));
    const closing = (await entries())[0]?.seq ?? 0;
    must(await change(merge));
    expect(errorOf(await call('history.undo', { project: handle, entry: closing })).code).toBe('conflict');
    must(await call('history.undo', { project: handle }));
    must(await call('history.undo', { project: handle, entry: closing }));
  });

  it('takes a change of the codebook back, which puts cases that are done in other codes', async () => {
    const { open, done, close, change, code, call, handle, entries, review } = await kit();
    must(await open());
    must(await done('Ana'));
    must(await close('Pilot', true));
    must(await change(merge));
    const merging = (await entries())[0]?.seq ?? 0;
    expect(answerIn(await review(), { case: 3, variable: 'role', coder: 'Ana' })).toMatchObject({ codes: ['survey'] });
    must(await code('Cem', 'case,type\n1,user\n'));
    expect(errorOf(await call('history.undo', { project: handle, entry: merging }))).toMatchObject({
      code: 'conflict',
    });
    must(await call('history.undo', { project: handle }));
    must(await call('history.undo', { project: handle, entry: merging }));
    expect(answerIn(await review(), { case: 3, variable: 'role', coder: 'Ana' })).toMatchObject({ codes: ['panel'] });
  });
});

describe('closing a round', () => {
  it('is refused while cases are not done, unless that is meant, and can be undone', async () => {
    const { open, done, close, call, handle, rounds } = await kit();
    must(await open());
    must(await done('Ana'));
    expect(errorOf(await close('Pilot'))).toMatchObject({ code: 'conflict' });
    must(await done('Ben', [1, 2, 3]));
    expect(errorOf(await close('Pilot')).message).toMatch(/Ben has 1 of 4 cases to do/);
    must(await close('Pilot', true));
    expect((await rounds())[0]?.closed).toBeDefined();
    expect(errorOf(await close('Pilot', true)).code).toBe('conflict');
    expect(errorOf(await close('Nil')).code).toBe('not-found');
    must(await call('history.undo', { project: handle }));
    expect((await rounds())[0]?.closed).toBeUndefined();
    must(await done('Ben'));
    must(await close('Pilot'));
  });

  it('leaves no trace in the tables when all of a round is undone, and brings it back as it was', async () => {
    const { open, done, close, call, handle, json, path } = await kit();
    const before = await json();
    must(await call('history.mark', { project: handle, name: 'before' }));
    must(await open());
    must(await done('Ana'));
    must(await done('Ben'));
    must(await close('Pilot'));
    const after = await json();
    must(await call('history.undo', { project: handle, to: 'before' }));
    expect(await json()).toBe(before);
    for (const table of ['round', 'round_case', 'round_coder', 'round_assignment', 'round_done', 'frozen_coding'])
      expect(rowsOf(path, `SELECT count(*) AS rows FROM ${table}`)).toEqual([{ rows: 0 }]);
    must(await call('history.redo', { project: handle }));
    expect(await json()).toBe(after);
  });
});

describe('agreement on a round', () => {
  it('is that of the codings where nothing has changed since', async () => {
    const { open, done, agreement } = await kit();
    must(await open());
    must(await done('Ana'));
    must(await done('Ben'));
    const present = await agreement();
    const { reading, ...frozen } = await agreement({ round: 'Pilot' });
    expect(reading).toEqual({ of: 'round', round: 'Pilot', codebookVersion: 1 });
    expect({ ...frozen, reading: present.reading }).toEqual(present);
    expect(present.variables.find(({ variable }) => variable === 'role')?.differing).toEqual([2, 4]);
  });

  it('stays what it was when codes are merged, added, renamed and retired, cases excluded and answers changed', async () => {
    const { open, done, close, change, code, agreement, import: importCases, review, call, handle } = await kit();
    must(await open());
    must(await done('Ana'));
    must(await done('Ben'));
    const before = await agreement({ round: 'Pilot' });
    must(await close('Pilot'));
    must(await change(merge));
    must(await change({ kind: 'add-code', code: { id: 'judge', label: 'Judge' } }));
    must(await change({ kind: 'rename-code', code: 'planner', id: 'designer', label: 'Designer' }));
    must(await change({ kind: 'rename-variable', id: 'part', label: 'Part' }));
    must(await change({ kind: 'retire-code', variable: 'part', code: 'other' }));
    must(await open({ title: 'After discussion', coders: ['Ben'] }));
    must(await code('Ben', 'case,type,part\n2,citizen,survey\n4,citizen,designer;survey\n'));
    must(await importCases('No.,Title,status\n4,Four,excluded\n'));
    const present = await agreement();
    expect(present.variables.find(({ variable }) => variable === 'part')?.differing).toEqual([]);
    expect(await agreement({ round: 'Pilot' })).toEqual(before);
    const text = must(
      await call('agreement.export', { project: handle, coders: ['Ana', 'Ben'], round: 'Pilot', format: 'text' }),
    );
    expect(new TextDecoder().decode(text.file.bytes)).toMatch(/“Pilot”, read under version 1 of the codebook/);
    // A copy made of the review carries the freeze and the names it was made under.
    const copy = await coreProject();
    must(await copy.import([{ name: 'r.json', bytes: new TextEncoder().encode(JSON.stringify(await review())) }]));
    const input = { project: copy.handle, coders: ['Ana', 'Ben'], resamples: 100, round: 'Pilot' };
    expect(must(await copy.call('agreement.compute', input))).toEqual(before);
  });

  it('compares the cases that two of the coders were given, and counts those not done as gaps', async () => {
    const { open, done, agreement } = await kit();
    const rest = { coders: ['Ana'], split: false };
    const { sample } = must(await open({ sample: { kind: 'cases', cases: 2 }, rest, seed: 3 }));
    must(await done('Ana'));
    must(await done('Ben', sample.slice(0, 1)));
    const { cases, variables } = await agreement({ round: 'Pilot' });
    expect(cases).toBe(2);
    expect(variables.map(({ base, oneAnswer }) => [base, oneAnswer])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('is refused for a coder or a round that is not there, and for a round and a version at once', async () => {
    const { open, call, handle } = await kit();
    must(await open({ coders: ['Ana', 'Eva'] }));
    const asked = (more: object): Promise<Result<unknown>> =>
      call('agreement.compute', { project: handle, coders: ['Ana', 'Ben'], ...more });
    expect(errorOf(await asked({ round: 'Nil' })).code).toBe('not-found');
    expect(errorOf(await asked({ round: 'Pilot' })).code).toBe('not-found');
    expect(errorOf(await asked({ round: 'Pilot', codebookVersion: 1 })).code).toBe('invalid-input');
    expect(errorOf(await asked({ codebookVersion: 7 })).code).toBe('not-found');
  });
});

const without = ({ reading: _, ...figures }: Output<'agreement.compute'>): object => figures;

describe('agreement under an earlier version of the codebook', () => {
  it('is what it was when that version gave way, whatever was merged, renamed and coded again since', async () => {
    const { change, code, agreement } = await kit();
    const before = await agreement();
    must(await change(merge));
    must(await change({ kind: 'rename-code', code: 'planner', id: 'designer' }));
    must(await code('Ben', 'case,type,role\n2,citizen,survey\n4,NA,designer\n'));
    const { reading, ...then } = await agreement({ codebookVersion: 1 });
    expect(reading).toEqual({ of: 'version', codebookVersion: 1 });
    expect(then).toEqual(without(before));
    const { reading: now, ...present } = await agreement({ codebookVersion: 3 });
    expect(now).toEqual({ of: 'version', codebookVersion: 3 });
    expect(present).toEqual(without(await agreement()));
    expect(present).not.toEqual(without(before));
  });
});
