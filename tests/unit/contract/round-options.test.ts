import { describe, expect, it } from 'vitest';
import { casesOf, restOf, sampleOf } from '../../../src/contract/round-options.ts';

describe('the cases of a round', () => {
  it.each([
    [['all'], {}],
    [[], {}],
    [['3,1, 5-7'], { cases: [1, 3, 5, 6, 7] }],
    [['year>2000', 'country=UK;Sweden'], { filters: ['year>2000', 'country=UK;Sweden'] }],
    [['1-3', 'year>2000', '2,9'], { cases: [1, 2, 3, 9], filters: ['year>2000'] }],
  ])('are read from %j', (given, cases) => {
    expect(casesOf(given)).toEqual({ ok: true, value: cases });
  });

  it.each([['0'], ['1,,2'], ['7-5'], ['1-999999999'], ['one'], ['']])('are not read from “%s”', (given) => {
    expect(casesOf([given])).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('the sample of a round', () => {
  it.each([
    ['20%', { sample: { kind: 'percent', percent: 20 } }],
    ['12.5 %', { sample: { kind: 'percent', percent: 12.5 } }],
    ['12', { sample: { kind: 'cases', cases: 12 } }],
    [undefined, {}],
  ])('is read from %s', (text, sample) => {
    expect(sampleOf(text)).toEqual({ ok: true, value: sample });
  });

  it.each(['0', '0%', '101%', '1.5', '-3', 'half', ''])('is not read from “%s”', (text) => {
    expect(sampleOf(text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('leaves the others to nobody, to those named, or to all coders by turns', () => {
    expect(restOf(undefined, false, ['Ana', 'Ben'])).toEqual({});
    expect(restOf('Ana', false, ['Ana', 'Ben'])).toEqual({ rest: { coders: ['Ana'], split: false } });
    expect(restOf(undefined, true, ['Ana', 'Ben'])).toEqual({ rest: { coders: ['Ana', 'Ben'], split: true } });
  });
});
