import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import {
  casesWords,
  claimsTally,
  differenceText,
  originText,
  sectionText,
  valueParts,
} from '../../../src/render/report/words.ts';

describe('the words of the report', () => {
  it('set a unit that is a word apart, and keep a sign with its number', () => {
    expect(valueParts(51, 'cases', 'en')).toEqual({ text: '51', unit: 'cases' });
    expect(valueParts(48.1, '%', 'en')).toEqual({ text: '48.1%', unit: null });
    expect(valueParts(12, undefined, 'en')).toEqual({ text: '12', unit: null });
  });

  it('write values in words as they are, and an unknown one as a dash', () => {
    expect(valueParts('25–27', 'cases', 'en')).toEqual({ text: '25–27', unit: null });
    expect(valueParts(null, 'cases', 'en')).toEqual({ text: '–', unit: null });
    expect(valueParts('does not hold', undefined, 'zh')).toEqual({ text: '不成立', unit: null });
  });

  it('give a difference its sign', () => {
    expect([2, -2, 0, null].map(differenceText)).toEqual(['+2', '−2', '0', '–']);
  });

  it('put the paragraph sign before numbers only', () => {
    expect(['3.1', '§3.1', 'Abstract'].map(sectionText)).toEqual(['§\u00a03.1', '§3.1', 'Abstract']);
    expect(originText({ kind: 'text', section: '3.4' }, 'en')).toBe('text, §\u00a03.4');
    expect(originText({ kind: 'ours' }, 'en')).toBe('our addition');
    expect(originText({ kind: 'table-2' }, 'zh')).toBe('表 2');
  });

  it('agree with the number', () => {
    expect([0, 1, 2].map((count) => sayIn('en', casesWords(count)))).toEqual(['0 cases', '1 case', '2 cases']);
    const tally = (status: 'match' | 'differs' | 'not-testable'): string[] =>
      [1, 2].map((count) => sayIn('en', claimsTally(count, status)));
    expect(tally('match')).toEqual(['1 matches', '2 match']);
    expect(tally('differs')).toEqual(['1 differs', '2 differ']);
    expect(tally('not-testable')).toEqual(['1 not testable', '2 not testable']);
    expect(sayIn('zh', claimsTally(2, 'differs'))).toBe('2 条不同');
  });
});
