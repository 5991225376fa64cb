import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import type { Answer } from '../../src/domain/model/answer.ts';
import type { Result } from '../../src/domain/model/result.ts';
import { type CoreProject, coreProject, textOf } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';
const anas =
  'case,type,role,role:rationale\n1,user,planner,\n2,citizen,survey,They were asked\n3,user,panel,\n4,citizen,planner;survey,\n';
const bens = 'case,type,role\n1,user,planner\n2,user,survey;panel\n3,user,panel\n4,citizen,-\n';

type Queue = Output<'finals.queue'>;
type Settling = Omit<Input<'finals.settle'>, 'project' | 'by'>;

type Kit = CoreProject & {
  readonly queue: (round?: string) => Promise<Queue>;
  readonly open: (title: string, wish?: object) => Promise<void>;
  readonly done: (coder: string, cases?: number[]) => Promise<void>;
  readonly settle: (wish: Settling) => Promise<Result<Output<'finals.settle'>>>;
  readonly accept: (wish?: object) => Promise<Output<'finals.accept'>>;
  readonly difference: (number: number, variable: string) => Promise<Result<Output<'finals.difference'>>>;
  readonly entries: () => Promise<Output<'history.list'>['entries']>;
};

/** Four cases that Ana and Ben have coded alike and apart, in a round that gives all of them to both. */
async function kit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(await project.code('Ben', bens));
  const open: Kit['open'] = async (title, wish = {}) => {
    must(await call('rounds.open', { project: handle, title, coders: ['Ana', 'Ben'], ...wish }));
  };
  await open('Pilot');
  return {
    ...project,
    open,
    queue: async (round) =>
      must(await call('finals.queue', { project: handle, ...(round === undefined ? {} : { round }) })),
    done: async (coder, cases) => {
      must(await call('rounds.done', { project: handle, coder, ...(cases === undefined ? {} : { cases }) }));
    },
    settle: (wish) => call('finals.settle', { project: handle, by: 'Eva', ...wish }),
    accept: async (wish = {}) => must(await call('finals.accept', { project: handle, by: 'Eva', ...wish })),
    difference: (number, variable) => call('finals.difference', { project: handle, case: number, variable }),
    entries: async () => must(await call('history.list', { project: handle })).entries,
  };
}

const errorOf = (result: Result<unknown>): { code: string; message: string } =>
  result.ok ? { code: 'none', message: '' } : result.error;
const placesOf = ({ differences }: Queue): string[] =>
  differences.filter(({ settled }) => !settled).map((one) => `${one.case} ${one.variable}`);
const codes = (...given: string[]): Answer => ({ kind: 'codes', codes: given, notReported: [], other: {} });

describe('what is to be settled', () => {
  it('is nothing of a case that one of its coders has still to do, and says who', async () => {
    const { queue, done, difference } = await kit();
    await done('Ana');
    await done('Ben', [1, 2]);
    const found = await queue();
    expect(placesOf(found)).toEqual(['2 type', '2 role']);
    expect(found.waiting).toEqual([3, 4].map((number) => ({ case: number, coders: ['Ben'] })));
    const hidden = errorOf(await difference(4, 'role'));
    expect(hidden.code).toBe('conflict');
    expect(hidden.message).toContain('Ben has case 4 still to do');
  });

  it('is nothing where no round was opened, since nobody knows who has finished', async () => {
    const { call, handle, queue } = await kit();
    must(await call('history.undo', { project: handle }));
    expect(await queue()).toEqual({ differences: [], alike: 0, sole: 0, waiting: [], final: 0 });
  });

  it('stands in the order of cases and codebook, with what each said and why', async () => {
    const { queue, done, difference } = await kit();
    await done('Ana');
    await done('Ben');
    const found = await queue('Pilot');
    expect(placesOf(found)).toEqual(['2 type', '2 role', '4 role']);
    expect([found.alike, found.sole, found.final]).toEqual([5, 0, 0]);
    const shown = must(await difference(2, 'role'));
    expect(shown.title).toBe('Two');
    expect(shown.said).toMatchObject([
      { coder: 'Ana', answer: codes('survey'), evidence: { rationale: 'They were asked' } },
      { coder: 'Ben', answer: codes('survey', 'panel') },
    ]);
    expect(shown.both).toEqual({ answer: codes('survey', 'panel'), words: 'Survey; Panel' });
    expect(must(await difference(2, 'type')).both).toBeUndefined();
  });

  it('leaves out a coder who never finished the case of a round that was closed as it is', async () => {
    const { call, handle, queue, done } = await kit();
    await done('Ana');
    must(await call('rounds.close', { project: handle, round: 'Pilot', unfinished: true }));
    const found = await queue();
    expect([found.differences, found.waiting, found.alike, found.sole]).toEqual([[], [], 0, 8]);
  });
});

describe('settling one difference', () => {
  it('takes what a coder said, as one entry that says nothing of the answer, and can be undone', async () => {
    const { call, handle, queue, done, settle, review, entries } = await kit();
    await done('Ana');
    await done('Ben');
    const before = (await entries()).length;
    const settled = must(
      await settle({ case: 2, variable: 'role', decision: { kind: 'coder', coder: 'Ben' }, note: ' Section 3 ' }),
    );
    expect(settled.final).toMatchObject({
      answer: codes('survey', 'panel'),
      origin: 'discussed',
      by: 'Eva',
      note: 'Section 3',
      codebookVersion: 1,
    });
    const { label, words, ...final } = settled.final;
    expect([label, words]).toEqual(['Role', 'Survey; Panel']);
    expect((await review()).finalCodings).toEqual([final]);
    const after = await entries();
    expect(after.length).toBe(before + 1);
    expect(after[0]).toMatchObject({ kind: 'final', by: 'Eva', words: 'Eva settled Role of case 2 (discussed)' });
    expect(placesOf(await queue())).toEqual(['2 type', '4 role']);
    must(await call('history.undo', { project: handle, entry: settled.entry?.seq ?? 0 }));
    expect(placesOf(await queue())).toEqual(['2 type', '2 role', '4 role']);
  });

  it('takes both, another answer, or one as a coding file writes it; the later one stands', async () => {
    const { done, settle, review } = await kit();
    await done('Ana');
    await done('Ben');
    const place = { case: 2, variable: 'role' };
    const finals = async () => (await review()).finalCodings.map(({ answer, origin }) => ({ answer, origin }));
    must(await settle({ ...place, decision: { kind: 'both' } }));
    expect(await finals()).toEqual([{ answer: codes('survey', 'panel'), origin: 'discussed' }]);
    must(await settle({ ...place, decision: { kind: 'answer', answer: codes('planner') }, origin: 'decided' }));
    expect(await finals()).toEqual([{ answer: codes('planner'), origin: 'decided' }]);
    must(await settle({ ...place, decision: { kind: 'cell', text: 'NR' } }));
    expect(await finals()).toEqual([{ answer: { kind: 'empty', state: 'not-reported' }, origin: 'discussed' }]);
  });

  it.each<[string, Settling, string]>([
    [
      'a code that there is not',
      { case: 2, variable: 'role', decision: { kind: 'cell', text: 'king' } },
      'invalid-input',
    ],
    [
      'two codes of a single choice',
      { case: 2, variable: 'type', decision: { kind: 'cell', text: 'user;citizen' } },
      'invalid-input',
    ],
    ['both of a single choice', { case: 2, variable: 'type', decision: { kind: 'both' } }, 'invalid-input'],
    [
      'a coder who did not speak',
      { case: 2, variable: 'type', decision: { kind: 'coder', coder: 'Eva' } },
      'not-found',
    ],
    ['an attribute', { case: 2, variable: 'country', decision: { kind: 'cell', text: 'uk' } }, 'invalid-input'],
    ['a case that there is not', { case: 9, variable: 'type', decision: { kind: 'cell', text: 'user' } }, 'not-found'],
    ['a variable that there is not', { case: 2, variable: 'mood', decision: { kind: 'both' } }, 'not-found'],
  ])('refuses %s and leaves all as it was', async (_, wish, code) => {
    const { done, settle, review } = await kit();
    await done('Ana');
    await done('Ben');
    expect(errorOf(await settle(wish)).code).toBe(code);
    expect((await review()).finalCodings).toEqual([]);
  });

  it('is asked about again when a later round gives the case to a coder who then says something else', async () => {
    const { call, handle, done, settle, queue, open, code } = await kit();
    await done('Ana');
    await done('Ben');
    must(await settle({ case: 2, variable: 'type', decision: { kind: 'coder', coder: 'Ben' } }));
    must(await call('rounds.close', { project: handle, round: 'Pilot' }));
    await open('Second', { coders: ['Ben'], cases: [2] });
    expect((await queue()).waiting).toEqual([{ case: 2, coders: ['Ben'] }]);
    must(await code('Ben', 'case,type\n2,citizen\n'));
    await done('Ben');
    expect(placesOf(await queue('Second'))).toEqual(['2 type', '2 role']);
    must(await settle({ case: 2, variable: 'type', decision: { kind: 'coder', coder: 'Ben' } }));
    expect(placesOf(await queue('Second'))).toEqual(['2 role']);
  });
});

describe('making final what needs no settling', () => {
  it('takes what coders gave alike and what one alone gave, with their origins, in one step that can be undone', async () => {
    const { call, handle, open, done, code, accept, queue, review, entries } = await kit();
    must(await call('history.undo', { project: handle }));
    await open('Split', { coders: ['Ana', 'Ben'], cases: [1, 2, 3] });
    await open('Alone', { coders: ['Ana'], cases: [4] });
    await done('Ben');
    for (const round of ['Split', 'Alone']) must(await call('rounds.done', { project: handle, coder: 'Ana', round }));
    expect(await queue()).toMatchObject({ alike: 4, sole: 2 });
    const before = (await entries()).length;
    const accepted = await accept();
    expect([accepted.agreed, accepted.singleCoder]).toEqual([4, 2]);
    expect((await entries()).length).toBe(before + 1);
    expect(accepted.entry?.words).toBe('Eva made 6 answers final: 4 on which coders agreed, 2 of one coder alone');
    const finals = (await review()).finalCodings.map((one) => `${one.case} ${one.variable} ${one.origin}`);
    expect(finals).toEqual([
      '1 type agreed',
      '1 role agreed',
      '3 type agreed',
      '3 role agreed',
      '4 type single-coder',
      '4 role single-coder',
    ]);
    expect(await queue()).toMatchObject({ alike: 0, sole: 0, final: 6 });
    expect(await accept()).toEqual({ agreed: 0, singleCoder: 0 });
    must(await call('history.undo', { project: handle, entry: accepted.entry?.seq ?? 0 }));
    expect((await review()).finalCodings).toEqual([]);
    expect(must(await code('Ana', anas)).codings).toBe(0);
  });

  it('takes only the agreed ones where that is asked, and only those of the round', async () => {
    const { call, handle, open, accept, review } = await kit();
    must(await call('history.undo', { project: handle }));
    await open('One', { cases: [1] });
    await open('Three', { cases: [3] });
    for (const round of ['One', 'Three'])
      for (const coder of ['Ana', 'Ben']) must(await call('rounds.done', { project: handle, coder, round }));
    await accept({ round: 'Three', origins: ['agreed'] });
    expect((await review()).finalCodings.map((one) => one.case)).toEqual([3, 3]);
  });

  it('reads tables under the final coding from then on', async () => {
    const { done, accept, table } = await kit();
    await done('Ana');
    await done('Ben');
    const ask = async () => must(await table({ rows: 'type' }));
    const before = await ask();
    await accept();
    const after = await ask();
    expect(before).toMatchObject({ sources: { alike: 3 } });
    expect(after).toMatchObject({ sources: { alike: 0 }, validCases: 3 });
  });
});

describe('the adjudication log', () => {
  it('tells what coders had said, what counts, how it was settled and why, of what was settled or of all', async () => {
    const { call, handle, done, settle, accept } = await kit();
    await done('Ana');
    await done('Ben');
    must(
      await settle({
        case: 2,
        variable: 'role',
        decision: { kind: 'coder', coder: 'Ana' },
        origin: 'decided',
        note: 'The panel came later',
      }),
    );
    await accept();
    const log = must(await call('finals.log', { project: handle }));
    expect(log).toMatchObject([
      {
        case: 2,
        title: 'Two',
        label: 'Role',
        said: [
          { coder: 'Ana', answer: 'Survey', rationale: 'They were asked' },
          { coder: 'Ben', answer: 'Survey; Panel' },
        ],
        final: 'Survey',
        origin: 'decided',
        by: 'Eva',
        note: 'The panel came later',
      },
    ]);
    expect(must(await call('finals.log', { project: handle, all: true }))).toHaveLength(6);
    const csv = textOf(must(await call('finals.exportLog', { project: handle, format: 'csv' })).file);
    expect(csv.split('\n')[0]).toBe('case,title,variable_id,variable,said,final,origin,by,at,note');
    expect(csv).toContain('"Ana: Survey (They were asked)\nBen: Survey; Panel",Survey,decided,Eva,');
    const md = textOf(must(await call('finals.exportLog', { project: handle, format: 'md' })).file);
    expect(md).toContain('| 2 Two | Role | Ana: Survey (They were asked) · Ben: Survey; Panel | Survey | decided, Eva');
  });
});
