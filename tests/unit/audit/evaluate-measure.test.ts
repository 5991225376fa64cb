import { describe, expect, it } from 'vitest';
import { evaluateMeasure } from '../../../src/domain/audit/evaluate-measure.ts';
import type { Measure } from '../../../src/domain/model/measure.ts';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { inEnglish } from '../../support/in-english.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

const snapshot = smallReview({
  variables: [
    variableOf('area', 'single', { tree: { a: {}, b: {} }, role: 'attribute' }),
    variableOf('year', 'number', { role: 'attribute' }),
  ],
  codings: { import: { area: ['a', 'a', 'b'], year: ['1990', '2000', 'NR'] } },
});

function evaluate(measure: Measure): ReturnType<typeof inEnglish> | string {
  const dataset = buildDataset(snapshot, { kind: 'final' });
  if (!dataset.ok) return dataset.error.message;
  const measured = evaluateMeasure(dataset.value, measure);
  return measured.ok ? inEnglish(measured.value) : measured.error.message;
}

const printed = (value: number): Measure => ({ kind: 'printed', value, source: '§1' });
const none: Measure = { kind: 'unmeasured', reason: 'nothing says so' };

describe('arithmetic of measures', () => {
  it('adds up counts and keeps their cases, each once', () => {
    const cases: Measure = { kind: 'cases', of: 'area=a' };
    expect(evaluate({ kind: 'sum', of: [cases, { kind: 'cases', of: 'year>1990' }] })).toEqual({
      value: 3,
      cases: [1, 2],
      note: '2 + 1',
    });
  });

  it('subtracts, and takes shares with the decimals asked for', () => {
    expect(evaluate({ kind: 'difference', from: printed(56), less: printed(52) })).toMatchObject({ value: 4 });
    const share = (part: number, whole: number, decimals: number): ReturnType<typeof evaluate> =>
      evaluate({ kind: 'percentage', part: printed(part), whole: printed(whole), decimals });
    expect(share(25, 52, 1)).toEqual({ value: 48.1, note: '25 of 52' });
    expect(share(1, 8, 0)).toMatchObject({ value: 13 });
    expect(share(-1, 8, 1)).toMatchObject({ value: -12.5 });
  });

  it('has no value where a part has none, or where the base is empty', () => {
    expect(evaluate({ kind: 'sum', of: [printed(1), none] })).toEqual({ value: null, open: 'nothing says so' });
    expect(evaluate({ kind: 'percentage', part: printed(1), whole: printed(0), decimals: 1 })).toMatchObject({
      value: null,
    });
  });

  it('does not add words', () => {
    const words: Measure = { kind: 'counts-of-share', base: 56, atLeast: 45, atMost: 49 };
    expect(evaluate({ kind: 'sum', of: [words] })).toContain('only numbers can be added');
  });
});

describe('pairs of numbers', () => {
  const pairs = [
    { label: 'first', left: 1990, right: { case: 1, variable: 'year' } },
    { label: 'second', left: 2001, right: { case: 2, variable: 'year' } },
  ];

  it('count where they differ and where they agree, against a case where it says so', () => {
    expect(evaluate({ kind: 'pairs', count: 'equal', pairs })).toEqual({ value: 1, note: '1 of 2 pairs; first: 1990' });
    expect(evaluate({ kind: 'pairs', count: 'differing', pairs })).toMatchObject({
      value: 1,
      note: '1 of 2 pairs; second: 2001 against 2000',
    });
  });

  it.each([
    [{ case: 9, variable: 'year' }, 'there is no case 9'],
    [{ case: 3, variable: 'year' }, 'case 3 has no year'],
    [{ case: 1, variable: 'area' }, 'variable “area” holds no numbers'],
    [{ case: 1, variable: 'age' }, 'There is no variable “age”'],
  ])('name what %j lacks', (right, words) => {
    expect(evaluate({ kind: 'pairs', count: 'equal', pairs: [{ label: 'x', left: 1, right }] })).toContain(words);
  });
});

describe('counts of codes', () => {
  it('refuse a variable without codes', () => {
    expect(evaluate({ kind: 'codes', variable: 'year' })).toBe('variable “year” has no codes to count');
  });

  it('leave out codes of our own', () => {
    expect(evaluate({ kind: 'codes', variable: 'area' })).toEqual({
      value: 0,
      note: 'none; not counted, because ours: A, B',
    });
  });
});
