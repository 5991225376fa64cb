import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/model/answer.ts';
import { misfitOf } from '../../../../src/formats/answer/misfit-of.ts';
import { variable } from '../support/scheme.ts';

const codes = (present: string[], more: object = {}): Answer => ({
  kind: 'codes',
  codes: present,
  notReported: [],
  other: {},
  ...more,
});

describe('an answer that fits its variable', () => {
  it.each([
    ['type', codes(['user'])],
    ['factors', codes(['survey', 'planning'], { notReported: ['circle'] })],
    ['year', { kind: 'number', value: 3 } as const],
    ['summary', { kind: 'text', text: 'x' } as const],
    ['summary', { kind: 'empty', state: 'not-reported' } as const],
    ['type', { kind: 'empty', state: 'absent' } as const],
  ])('of %s: %j', (id, answer) => {
    expect(misfitOf(answer, variable(id))).toBeUndefined();
  });
});

describe('an answer that does not', () => {
  it.each([
    ['type', codes(['nurse']), 'has “nurse”, which is no code of type. Correct the id.'],
    [
      'factors',
      codes(['survey'], { notReported: ['magic'] }),
      'has “magic”, which is no code of factors. Correct the id.',
    ],
    ['factors', codes(['other'], { other: { rest: 'x' } }), 'has “rest”, which is no code of factors. Correct the id.'],
    ['type', codes(['user', 'citizen']), 'has 2 codes, but “type” takes one. Keep one.'],
    ['year', codes(['user']), 'is an answer of kind codes, but “year” is number. Correct it.'],
    ['type', { kind: 'text', text: 'user' } as const, 'is an answer of kind text, but “type” is single. Correct it.'],
    [
      'summary',
      { kind: 'number', value: 1 } as const,
      'is an answer of kind number, but “summary” is text. Correct it.',
    ],
  ])('of %s: %j', (id, answer, problem) => {
    expect(misfitOf(answer, variable(id))).toBe(problem);
  });
});
