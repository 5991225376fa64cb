import { describe, expect, it } from 'vitest';
import type { ChangePlan } from '../../../src/domain/codebook-change/plan-change.ts';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { findVariable, variablesOf } from '../../../src/domain/model/codebook.ts';
import { answer, coded, ground, grouping, moved, planned, planOf, queue, scheme } from './support/ground.ts';

function codesOf(plan: ChangePlan, variable = 'role'): string[] {
  const found = findVariable(plan.codebook, variable);
  if (found === undefined || !('codes' in found)) throw new Error(`no codes of ${variable}`);
  return flattenCodes(found.codes).map(
    ({ code, depth }) => `${'>'.repeat(depth)}${code.id}${code.retired === undefined ? '' : ' retired'}`,
  );
}

function codeIn(plan: ChangePlan, id: string) {
  const found = findVariable(plan.codebook, 'role');
  const codes = found !== undefined && 'codes' in found ? flattenCodes(found.codes) : [];
  return codes.find(({ code }) => code.id === id)?.code;
}

const rewritten = (plan: ChangePlan): string[] =>
  plan.codings.map(({ case: number, coder, answer: given }) =>
    given.kind === 'codes'
      ? `${String(number)} ${coder} ${[...given.codes, ...given.notReported.map((id) => `?${id}`)].join(';')}`
      : `${String(number)} ${coder} ${given.kind === 'empty' ? given.state : ''}`,
  );

describe('renaming', () => {
  const plan = planOf({ kind: 'rename-code', code: 'planner', id: 'designer', label: 'Designer' });

  it('gives a code its new name everywhere and writes no coding', () => {
    expect(codesOf(plan)).toEqual(['designer', 'assessor', '>survey', '>panel', 'other']);
    expect(plan.renamed).toEqual({ 'role/designer': 'role/planner' });
    expect(plan.codings).toEqual([]);
    expect(plan.queued).toEqual([]);
    expect(plan.summary).toBe('Renamed the code “Planner” [planner] of role to “Designer” [designer]');
  });

  it('counts as many before under the old name as after under the new', () => {
    expect(plan.counts[0]).toEqual({
      code: 'designer',
      label: 'Designer',
      before: { codings: 3, finalCodings: 1 },
      after: { codings: 3, finalCodings: 1 },
    });
  });

  it('takes groupings and worked examples along, and leaves a text of the same words alone', () => {
    expect(plan.codebook.workedExamples[0]?.answers).toEqual({ role: 'designer;?Panel;other=planner', type: 'user' });
    const grouped = planOf(
      { kind: 'rename-code', code: 'planner', id: 'designer' },
      ground({ groupings: [grouping(['planner', 'panel'], ['other'])] }),
    );
    expect(grouped.groupings).toEqual([grouping(['designer', 'panel'], ['other'])]);
  });

  it('renames a variable with all its codes', () => {
    const renamed = planOf(
      { kind: 'rename-variable', id: 'part', label: 'Part' },
      ground({ groupings: [grouping(['planner'])] }),
    );
    expect(variablesOf(renamed.codebook).map(({ id }) => id)).toEqual(['place', 'part', 'type']);
    expect(renamed.renamed).toMatchObject({ part: 'role', 'part/panel': 'role/panel' });
    expect(renamed.groupings[0]?.variable).toBe('part');
    expect(renamed.codebook.workedExamples[0]?.answers).toHaveProperty('part');
    expect(renamed.codings).toEqual([]);
    expect(moved(renamed)).toEqual([]);
  });

  it.each([
    [{ kind: 'rename-code', code: 'planner', label: 'Planner' }, 'those it has already'],
    [{ kind: 'rename-variable', id: 'type' }, 'There is a variable “type” already'],
  ])('refuses %j', (change, words) => {
    expect(planned(change)).toMatchObject({ ok: false, error: { message: expect.stringContaining(words) as string } });
  });
});

describe('adding', () => {
  it('leaves earlier codings of a judgement without a word on the new code, so that someone must look', () => {
    const plan = planOf({ kind: 'add-code', code: { id: 'designer', label: 'Designer' }, position: 2 });
    expect(codesOf(plan)).toEqual(['planner', 'designer', 'assessor', '>survey', '>panel', 'other']);
    expect(codeIn(plan, 'designer')?.since).toBe(2);
    expect(moved(plan)).toEqual(['designer: none → 0+0']);
    // Who found the source silent on the whole, or the question not to arise, has nothing to add.
    expect(queue(plan)).toEqual([
      '1 ana added',
      '1 ben added',
      '1 final added',
      '2 ana added',
      '2 ben added',
      '3 ana added',
      '3 ben added',
      '4 ana added',
    ]);
    expect(plan.queued[0]?.reason).toBe('“Designer” came after this coding: Why');
  });

  it('lets the list of an attribute grow: who read one value has ruled out the others', () => {
    const plan = planOf(
      { kind: 'add-code', variable: 'place', code: { id: 'oslo', label: 'Oslo' } },
      ground({ codings: [{ ...coded(1, 'ana', 'rome'), variable: 'place' }] }),
    );
    expect(plan.queued).toEqual([]);
  });

  it('puts a code under a parent and a variable into a section', () => {
    const under = planOf({ kind: 'add-code', code: { id: 'diary', label: 'Diary' }, parent: 'assessor', position: 1 });
    expect(codesOf(under)).toEqual(['planner', 'assessor', '>diary', '>survey', '>panel', 'other']);
    const variable = { kind: 'text', id: 'note', label: 'Note', role: 'judgement', origin: { kind: 'ours' } };
    const plan = planOf({ kind: 'add-variable', section: 'process', position: 1, variable });
    expect(variablesOf(plan.codebook).map(({ id }) => id)).toEqual(['place', 'note', 'role', 'type']);
    expect(plan.counts).toEqual([]);
  });

  it('refuses a section that is not there', () => {
    const variable = { kind: 'text', id: 'x', label: 'X', role: 'judgement', origin: { kind: 'ours' } };
    expect(planned({ kind: 'add-variable', section: 'nowhere', variable })).toMatchObject({
      error: { code: 'not-found', message: expect.stringContaining('Its sections are: facts, process') as string },
    });
  });
});

describe('moving', () => {
  it('lets a code count under its new parent and writes no coding', () => {
    const plan = planOf({ kind: 'move-code', code: 'panel', parent: null, position: 1 });
    expect(codesOf(plan)).toEqual(['panel', 'planner', 'assessor', '>survey', 'other']);
    // 2 ana and 3 ben said assessor by panel alone.
    expect(moved(plan)).toEqual(['assessor: 4+1 → 2+1']);
    expect(plan.codings).toEqual([]);
  });

  it('changes the order among siblings, and of variables within and between sections', () => {
    expect(codesOf(planOf({ kind: 'move-code', code: 'panel', position: 1 }))[2]).toBe('>panel');
    const sections = (change: object): string[][] =>
      planOf({ kind: 'move-variable', ...change }).codebook.sections.map(({ variables }) =>
        variables.map(({ id }) => id),
      );
    expect(sections({ position: 2 })).toEqual([['place'], ['type', 'role']]);
    expect(sections({ section: 'facts', position: 1 })).toEqual([['role', 'place'], ['type']]);
  });

  it('refuses to put a code under itself', () => {
    expect(planned({ kind: 'move-code', code: 'assessor', parent: 'panel' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('merging', () => {
  it('gives the second code to all that had either', () => {
    const plan = planOf({ kind: 'merge-codes', from: 'planner', into: 'assessor' });
    expect(rewritten(plan)).toEqual(['1 ana assessor;survey', '1 ben assessor', '2 ana panel', '2 ben assessor']);
    expect(plan.finalCodings.map((final) => final.answer)).toEqual([answer('assessor;survey')]);
    // Either of the two: 1 ana, 1 ben, 2 ana, 2 ben, 3 ben.
    expect(moved(plan)).toEqual(['planner: 3+1 → 0+0', 'assessor: 4+1 → 5+1']);
    expect(codesOf(plan)[0]).toBe('planner retired');
    expect(codeIn(plan, 'assessor')?.aliases).toEqual(['Planner']);
    expect(plan.queued).toEqual([]);
  });

  it('keeps grounds and the version that a coding was made under', () => {
    const plan = planOf({ kind: 'merge-codes', from: 'planner', into: 'other' });
    expect(plan.codings[0]).toMatchObject({ evidence: { rationale: 'Said so' }, codebookVersion: 1 });
  });

  it('is not reported where one is not reported and the other absent', () => {
    expect(rewritten(planOf({ kind: 'merge-codes', from: 'planner', into: 'survey' }))).toContain(
      '2 ana panel;?survey',
    );
  });

  it('keeps both texts of two codes that take one', () => {
    const codebook = scheme();
    for (const variable of variablesOf(codebook)) {
      if ('codes' in variable) for (const { code } of flattenCodes(variable.codes)) code.freeText = true;
    }
    const codings = [coded(1, 'ana', 'planner=early;other=late'), coded(2, 'ana', 'planner=early')];
    const plan = planOf({ kind: 'merge-codes', from: 'planner', into: 'other' }, ground({ codebook, codings }));
    expect(plan.codings.map(({ answer: given }) => given)).toEqual([
      { kind: 'codes', codes: ['other'], notReported: [], other: { other: 'late; early' } },
      answer('other=early'),
    ]);
  });

  it('keeps cases in their group, and takes codes below along', () => {
    const groupings = [grouping(['planner'], ['panel'])];
    const plan = planOf({ kind: 'merge-codes', from: 'planner', into: 'other' }, ground({ groupings }));
    expect(plan.groupings).toEqual([grouping(['planner', 'other'], ['panel'])]);
    const grouped = planOf({ kind: 'merge-codes', from: 'planner', into: 'panel' }, ground({ groupings }));
    expect(grouped.groupings).toEqual(groupings);
    const up = planOf({ kind: 'merge-codes', from: 'assessor', into: 'planner' });
    expect(codesOf(up)).toEqual(['planner', '>survey', '>panel', 'assessor retired', 'other']);
  });

  it('asks again where the merged code is older than half of what it now means', () => {
    const codebook = planOf({ kind: 'add-code', code: { id: 'designer', label: 'Designer' } }).codebook;
    const plan = planOf({ kind: 'merge-codes', from: 'designer', into: 'planner' }, ground({ codebook }));
    expect(codeIn(plan, 'planner')?.since).toBe(2);
  });

  it.each([
    [{ from: 'planner', into: 'planner' }, 'into itself'],
    [{ from: 'assessor', into: 'panel' }, 'stands under “assessor”'],
  ])('refuses %j', (pair, words) => {
    expect(planned({ kind: 'merge-codes', ...pair })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(words) as string },
    });
  });
});

describe('splitting', () => {
  const into = [
    { id: 'early', label: 'Early planner' },
    { id: 'late', label: 'Late planner' },
  ];
  const plan = planOf({ kind: 'split-code', code: 'planner', into });

  it('retires the old code, which codings keep until someone decides', () => {
    expect(codesOf(plan)).toEqual(['planner retired', 'early', 'late', 'assessor', '>survey', '>panel', 'other']);
    expect(plan.codings).toEqual([]);
    expect(moved(plan)).toEqual(['early: none → 0+0', 'late: none → 0+0']);
  });

  it('asks again of those that have the old code, and of no other', () => {
    expect(queue(plan)).toEqual(['1 ana split', '1 ben split', '1 final split', '2 ben split']);
    expect(plan.queued[0]).toMatchObject({ codes: ['early', 'late'], codedUnder: 1, version: 2 });
  });

  it('refuses a code with codes below it, a retired one, and a part that is there already', () => {
    const refused = (change: object, from = ground()): unknown =>
      planned({ kind: 'split-code', into, ...change }, from);
    expect(refused({ code: 'assessor' })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(refused({ code: 'planner' }, ground({ codebook: plan.codebook }))).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(refused({ code: 'planner', into: [into[0], { id: 'panel', label: 'P' }] })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('retiring', () => {
  it('keeps every coding of a code and those below it', () => {
    const plan = planOf({ kind: 'retire-code', code: 'assessor' });
    expect(codesOf(plan)).toEqual(['planner', 'assessor retired', '>survey retired', '>panel retired', 'other']);
    expect({ codings: plan.codings, moved: moved(plan), queue: queue(plan) }).toEqual({
      codings: [],
      moved: [],
      queue: [],
    });
  });
});

describe('promoting a text', () => {
  const as = { id: 'leader', label: 'Leader' };

  it('gives the new code to all codings with the text, in any capitals and spacing', () => {
    const plan = planOf({ kind: 'promote-text', code: 'other', texts: ['leadership', 'Leader Ship'], as });
    expect(rewritten(plan)).toEqual(['3 ana leader', '3 ben panel;leader']);
    expect(
      plan.codings.every(({ answer: given }) => given.kind === 'codes' && given.other['other'] === undefined),
    ).toBe(true);
    expect(moved(plan)).toEqual(['leader: none → 2+0', 'other: 2+0 → 0+0']);
    expect(codesOf(plan).at(-2)).toBe('leader');
    // The two that have it know; all others did not look for it.
    expect(queue(plan)).toEqual([
      '1 ana added',
      '1 ben added',
      '1 final added',
      '2 ana added',
      '2 ben added',
      '4 ana added',
    ]);
  });

  it('takes the exact text alone where asked to', () => {
    const plan = planOf({
      kind: 'promote-text',
      code: 'other',
      texts: ['Leadership', 'Leader Ship'],
      match: 'exact',
      as,
    });
    expect(rewritten(plan)).toEqual(['3 ana leader']);
  });

  it('lists what was written where nobody wrote that, and refuses a code without texts', () => {
    const change = { kind: 'promote-text', texts: ['trust'], as };
    expect(planned({ ...change, code: 'other' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringContaining('“Leadership”, “ leader  ship”') as string },
    });
    expect(planned({ ...change, code: 'other' }, ground({ codings: [coded(1, 'ana', 'other')] }))).toMatchObject({
      error: { message: 'No coding has the text “trust”. Nobody has written a text there.' },
    });
    expect(planned({ ...change, code: 'planner' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('a definition', () => {
  it('made narrower sends every coding that has the code to the queue', () => {
    const plan = planOf({ kind: 'narrow-definition', code: 'assessor', notWhen: 'They were only asked.' });
    expect(queue(plan)).toEqual([
      '1 ana narrowed',
      '1 final narrowed',
      '2 ana narrowed',
      '2 ben narrowed',
      '3 ben narrowed',
    ]);
    expect(codeIn(plan, 'assessor')?.notWhen).toBe('They were only asked.');
    expect(plan.codings).toEqual([]);
  });

  it('made wider sends every coding that lacks it, but where the question does not arise', () => {
    const plan = planOf({ kind: 'widen-definition', code: 'assessor', definition: 'Anyone who assesses.' });
    expect(queue(plan)).toEqual(['1 ben widened', '3 ana widened', '4 ana widened', '5 ana widened']);
    expect(plan.recodes[0]).toMatchObject({
      version: 2,
      code: 'assessor',
      reason: 'Widened the definition of “Assessor” of role: Why',
    });
  });

  it('has to be given', () => {
    expect(planned({ kind: 'narrow-definition', code: 'assessor' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('the kind of a variable', () => {
  const toOne = { kind: 'change-kind', to: 'single' };

  it('does not become a single choice while codings have several codes, which are listed', () => {
    const refused = planned(toOne);
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const problems = refused.ok ? [] : (refused.error.details?.problems ?? []);
    expect(problems.map(({ message }) => message)).toEqual([
      'case 1, coder ana',
      'case 2, coder ben',
      'case 3, coder ben',
      'case 1, final coding',
    ]);
  });

  it('nor while a single one has', () => {
    const codings = [coded(1, 'ana', 'planner;panel'), coded(2, 'ana', 'planner')];
    const refused = planned(toOne, ground({ codings, finalCodings: [] }));
    expect(refused.ok ? [] : refused.error.details?.problems).toMatchObject([{ message: 'case 1, coder ana' }]);
  });

  it('becomes one with leave: those codings keep their answer and wait in the queue', () => {
    const plan = planOf(toOne, ground(), true);
    expect(queue(plan)).toEqual(['1 ana one-choice', '1 final one-choice', '2 ben one-choice', '3 ben one-choice']);
    // One code left: it answers for those not reported.
    expect(rewritten(plan)).toEqual(['2 ana panel']);
    expect(moved(plan)).toEqual([]);
  });

  it('needs no leave where a parent stands beside its child, which says it', () => {
    const codings = [coded(1, 'ana', 'assessor;survey'), coded(2, 'ana', '?planner;?other')];
    const plan = planOf(toOne, ground({ codings, finalCodings: [] }));
    expect(rewritten(plan)).toEqual(['1 ana survey', '2 ana not-reported']);
    expect(plan.queued).toEqual([]);
  });

  it('asks again of every coding with a code where several become allowed', () => {
    const plan = planOf({ kind: 'change-kind', variable: 'type', to: 'multiple' });
    expect(queue(plan)).toEqual(['1 ana several-choices', '2 ana several-choices']);
    expect(moved(plan)).toEqual([]);
  });

  it('is not changed to what it is', () => {
    expect(planned({ kind: 'change-kind', to: 'multiple' })).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

it('leaves the codings of other variables out of its sight', () => {
  const plan = planOf({ kind: 'widen-definition', code: 'other', definition: 'Whatever else.' });
  expect(plan.recodes.every(({ variable }) => variable === 'role')).toBe(true);
  expect(plan.recodes).toHaveLength(7);
});
