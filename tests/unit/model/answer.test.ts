import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema, sameAnswer } from '../../../src/domain/model/answer.ts';

const ticked = (codes: string[], notReported: string[] = []): Answer => ({
  kind: 'codes',
  codes,
  notReported,
  other: {},
});

describe('sameAnswer', () => {
  it('does not mind in which order codes were ticked', () => {
    expect(sameAnswer(ticked(['a', 'b'], ['c', 'd']), ticked(['b', 'a'], ['d', 'c']))).toBe(true);
  });

  it('minds codes, codes not reported, and the text of a code', () => {
    expect(sameAnswer(ticked(['a']), ticked(['a', 'b']))).toBe(false);
    expect(sameAnswer(ticked(['a'], ['b']), ticked(['a']))).toBe(false);
    expect(sameAnswer({ ...ticked(['other']), other: { other: 'x' } } as Answer, ticked(['other']))).toBe(false);
  });

  it('tells states, numbers and texts apart', () => {
    expect(sameAnswer({ kind: 'empty', state: 'absent' }, { kind: 'empty', state: 'not-reported' })).toBe(false);
    expect(sameAnswer({ kind: 'number', value: 2001 }, { kind: 'number', value: 2001 })).toBe(true);
    expect(sameAnswer({ kind: 'number', value: 2001 }, { kind: 'text', text: '2001' })).toBe(false);
  });
});

describe('answerSchema', () => {
  it('refuses a text without a character, which would be no answer', () => {
    expect(answerSchema.safeParse({ kind: 'text', text: '' }).success).toBe(false);
  });

  it('has no form for not coded: a coding that does not exist says that', () => {
    expect(answerSchema.safeParse({ kind: 'empty', state: 'not-coded' }).success).toBe(false);
  });
});
