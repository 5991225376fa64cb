import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import type { FinalCoding } from '../../../src/domain/model/final-coding.ts';
import { settledAnswers } from '../../../src/domain/model/settled-answers.ts';

const answer = (...codes: string[]): Answer => ({ kind: 'codes', codes, notReported: [], other: {} });
const coding = (coder: string, number: number, given: Answer): Coding => ({
  case: number,
  variable: 'role',
  coder,
  answer: given,
  evidence: {},
  codebookVersion: 1,
});
const final = (number: number, given: Answer): FinalCoding => ({
  case: number,
  variable: 'role',
  answer: given,
  origin: 'decided',
  by: 'Ana',
  at: '2026-01-01T00:00:00Z',
  codebookVersion: 1,
});

describe('settledAnswers', () => {
  it('takes the final coding whatever the coders said', () => {
    const codings = [coding('a', 1, answer('x')), coding('b', 1, answer('y'))];
    expect(settledAnswers(codings, [final(1, answer('z'))])).toEqual([
      { case: 1, variable: 'role', answer: answer('z') },
    ]);
  });

  it('takes the only answer, and the answer that all coders gave alike', () => {
    const codings = [coding('a', 1, answer('x')), coding('a', 2, answer('x', 'y')), coding('b', 2, answer('y', 'x'))];
    expect(settledAnswers(codings, []).map((one) => [one.case, one.answer])).toEqual([
      [1, answer('x')],
      [2, answer('x', 'y')],
    ]);
  });

  it('gives nothing where coders differ', () => {
    expect(settledAnswers([coding('a', 1, answer('x')), coding('b', 1, answer('x', 'y'))], [])).toEqual([]);
  });
});
