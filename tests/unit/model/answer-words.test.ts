import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/domain/model/answer-words.ts';
import { type Variable, variableSchema } from '../../../src/domain/model/variable.ts';

const origin = { kind: 'ours' };
const code = (id: string, label: string, codes: unknown[] = []) => ({ id, label, origin, codes });
const factors: Variable = variableSchema.parse({
  id: 'factors',
  label: 'Factors',
  kind: 'multiple',
  role: 'judgement',
  origin,
  codes: [
    code('planning', 'Planning', [code('joint-plan', 'Joint plan')]),
    code('partnership', 'Partnership'),
    code('other', 'Other'),
  ],
});

describe('answerWords', () => {
  it('gives labels in the order ticked, with the text of a code that has one', () => {
    const answer = {
      kind: 'codes',
      codes: ['joint-plan', 'other'],
      notReported: [],
      other: { other: 'leadership' },
    } as const;
    expect(answerWords({ ...answer, codes: [...answer.codes], notReported: [] }, factors)).toBe(
      'Joint plan; Other: leadership',
    );
  });

  it('names the codes that are not reported', () => {
    expect(
      answerWords({ kind: 'codes', codes: ['partnership'], notReported: ['joint-plan'], other: {} }, factors),
    ).toBe('Partnership (not reported: Joint plan)');
  });

  it('says “all others” where nothing but the ticked codes is reported', () => {
    const notReported = ['planning', 'joint-plan', 'other'];
    expect(answerWords({ kind: 'codes', codes: ['partnership'], notReported, other: {} }, factors)).toBe(
      'Partnership (not reported: all others)',
    );
  });

  it('says of an empty set that it is absent', () => {
    expect(answerWords({ kind: 'codes', codes: [], notReported: [], other: {} }, factors)).toBe('absent');
  });

  it('gives states in words, numbers and texts as they are', () => {
    expect(answerWords({ kind: 'empty', state: 'not-reported' }, factors)).toBe('not reported');
    expect(answerWords({ kind: 'number', value: 1990 }, factors)).toBe('1990');
    expect(answerWords({ kind: 'text', text: 'KeyRing' }, factors)).toBe('KeyRing');
  });
});
