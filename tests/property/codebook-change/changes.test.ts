import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeStatesOf } from '../../../src/domain/codebook-change/code-states.ts';
import type { ChangeGround, ChangePlan } from '../../../src/domain/codebook-change/plan-change.ts';
import { type Codebook, codebookSchema, findVariable } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { coded, ground, planned, planOf, scheme } from '../../unit/codebook-change/support/ground.ts';

const roles = ['planner', 'assessor', 'survey', 'panel', 'other'] as const;
const someRole = fc.constantFrom(...roles);

const answerText = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('-', 'NR', 'NA') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(...roles.map((role) => fc.constantFrom('', '', role, `?${role}`)), fc.constantFrom('', '=late', '=Late'))
      .map(([planner, assessor, survey, panel, other, text]) =>
        [planner, assessor, survey, panel, other === 'other' ? `other${text}` : other]
          .filter((part) => part !== '')
          .join(';'),
      )
      .map((text) => (text === '' ? '-' : text)),
  },
);

const review: fc.Arbitrary<ChangeGround> = fc.array(fc.tuple(answerText, answerText), { maxLength: 12 }).map((cases) =>
  ground({
    codings: cases.flatMap(([ana, ben], index) => [coded(index + 1, 'ana', ana), coded(index + 1, 'ben', ben)]),
    finalCodings: [],
  }),
);

const newCode = { id: 'new-one', label: 'New one' };
const anyChange: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ kind: fc.constant('rename-code'), code: someRole, id: fc.constant('renamed') }),
  fc.constant({ kind: 'rename-variable', id: 'part' }),
  fc.record({ kind: fc.constant('add-code'), code: fc.constant(newCode), parent: someRole }),
  fc.record({ kind: fc.constant('move-code'), code: someRole, parent: fc.option(someRole) }),
  fc.constant({ kind: 'move-variable', section: 'facts' }),
  fc.record({ kind: fc.constant('merge-codes'), from: someRole, into: someRole }),
  fc.record({
    kind: fc.constant('split-code'),
    code: someRole,
    into: fc.constant([newCode, { id: 'two', label: 'Two' }]),
  }),
  fc.record({ kind: fc.constant('retire-code'), code: someRole }),
  fc.constant({ kind: 'promote-text', code: 'other', texts: ['late'], as: newCode }),
  fc.record({
    kind: fc.constantFrom('narrow-definition', 'widen-definition'),
    code: someRole,
    useWhen: fc.constant('Now'),
  }),
  fc.constant({ kind: 'change-kind', to: 'single' }),
);

/** All codings of the variable as they stand after the change. */
function after(before: ChangeGround, plan: ChangePlan): Coding[] {
  const changed = new Map(plan.codings.map((coding) => [`${String(coding.case)} ${coding.coder}`, coding]));
  return before.codings.map((coding) => changed.get(`${String(coding.case)} ${coding.coder}`) ?? coding);
}

/** How many codes a coding has. */
function chosen(coding: Coding | undefined): number {
  return coding?.answer.kind === 'codes' ? coding.answer.codes.length : 0;
}

function holders(codings: readonly Coding[], codebook: Codebook, code: string): string[] {
  const variable = findVariable(codebook, 'role');
  if (variable === undefined) throw new Error('no role');
  const states = codeStatesOf(variable);
  return codings
    .filter((coding) => states(coding)?.get(code) === 'present')
    .map(({ case: number, coder }) => `${String(number)} ${coder}`);
}

describe('any change of the codebook', () => {
  it('opens the next version, keeps every coding with its grounds and version, and leaves a codebook that holds together', () => {
    let made = 0;
    fc.assert(
      fc.property(review, anyChange, (before, change) => {
        const result = planned(change, before, true);
        if (!result.ok) return;
        made += 1;
        const plan = result.value;
        expect(plan.codebook.version).toBe(before.codebook.version + 1);
        expect(codebookSchema.safeParse(plan.codebook).error).toBeUndefined();
        const keys = before.codings.map(({ case: number, coder }) => `${String(number)} ${coder}`);
        for (const coding of plan.codings) {
          expect(keys).toContain(`${String(coding.case)} ${coding.coder}`);
          expect(coding).toMatchObject({ evidence: { rationale: 'Said so' }, codebookVersion: 1 });
          const old = before.codings.find((one) => one.case === coding.case && one.coder === coding.coder);
          expect(chosen(coding) > 0).toBe(chosen(old) > 0);
        }
        expect(plan.counts.every(({ after: held }) => held !== null)).toBe(true);
      }),
      { numRuns: 400, seed: 2026 },
    );
    expect(made).toBeGreaterThan(200);
  });
});

describe('particular changes', () => {
  it('rename and rename back to the same codebook, but for its version', () => {
    fc.assert(
      fc.property(someRole, fc.boolean(), (code, label) => {
        const there = planOf({ kind: 'rename-code', code, id: 'x', ...(label ? { label: 'X y' } : {}) });
        const name = scheme().sections[1]?.variables[0];
        const old =
          name !== undefined && 'codes' in name ? [...name.codes, ...name.codes.flatMap(({ codes }) => codes)] : [];
        const back = planOf(
          {
            kind: 'rename-code',
            code: 'x',
            id: code,
            ...(label ? { label: old.find(({ id }) => id === code)?.label } : {}),
          },
          ground({ codebook: there.codebook, groupings: there.groupings }),
        );
        expect(back.codebook).toEqual({ ...scheme(), version: 3 });
      }),
      { seed: 2026 },
    );
  });

  it('merge two codes into one that all have who had either', () => {
    fc.assert(
      fc.property(review, someRole, someRole, (before, from, into) => {
        const result = planned({ kind: 'merge-codes', from, into }, before);
        if (!result.ok) return;
        const union = new Set([...holders(before.codings, scheme(), from), ...holders(before.codings, scheme(), into)]);
        const later = after(before, result.value);
        expect(new Set(holders(later, result.value.codebook, into))).toEqual(union);
        expect(holders(later, result.value.codebook, from)).toEqual([]);
        expect(result.value.counts.find(({ code }) => code === into)?.after?.codings).toBe(union.size);
      }),
      { seed: 2026 },
    );
  });

  it('retire a code and leave it to whoever has it', () => {
    fc.assert(
      fc.property(review, someRole, (before, code) => {
        const plan = planOf({ kind: 'retire-code', code }, before);
        expect(holders(after(before, plan), plan.codebook, code)).toEqual(holders(before.codings, scheme(), code));
      }),
      { seed: 2026 },
    );
  });

  it('split, narrow and widen: whoever has the code or lacks it is asked, nobody twice', () => {
    fc.assert(
      fc.property(review, someRole, (before, code) => {
        const has = new Set(holders(before.codings, scheme(), code));
        const asked = (kind: string): string[] =>
          planOf({ kind, code, definition: 'New' }, before).queued.map(
            ({ case: number, coder }) => `${String(number)} ${coder ?? ''}`,
          );
        expect(new Set(asked('narrow-definition'))).toEqual(has);
        const arises = before.codings.filter(
          ({ answer }) => answer.kind !== 'empty' || answer.state !== 'not-applicable',
        );
        const lacking = arises
          .map(({ case: number, coder }) => `${String(number)} ${coder}`)
          .filter((key) => !has.has(key));
        expect(asked('widen-definition')).toEqual(lacking);
      }),
      { seed: 2026 },
    );
  });
});
