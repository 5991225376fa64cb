import { describe, expect, it } from 'vitest';
import {
  casesText,
  differenceText,
  originText,
  sectionText,
  statusVerb,
  valueParts,
} from '../../../src/render/report/words.ts';

describe('the words of the report', () => {
  it('set a unit that is a word apart, and keep a sign with its number', () => {
    expect(valueParts(51, 'cases')).toEqual({ text: '51', unit: 'cases' });
    expect(valueParts(48.1, '%')).toEqual({ text: '48.1\u00a0%', unit: null });
    expect(valueParts(12, undefined)).toEqual({ text: '12', unit: null });
  });

  it('write values in words as they are, and an unknown one as a dash', () => {
    expect(valueParts('25–27', 'cases')).toEqual({ text: '25–27', unit: null });
    expect(valueParts(null, 'cases')).toEqual({ text: '–', unit: null });
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
    expect([0, 1, 2].map(casesText)).toEqual(['0 cases', '1 case', '2 cases']);
    expect([1, 2].map((count) => statusVerb(count, 'match'))).toEqual(['matches', 'match']);
    expect([1, 2].map((count) => statusVerb(count, 'differs'))).toEqual(['differs', 'differ']);
    expect([1, 2].map((count) => statusVerb(count, 'not-testable'))).toEqual(['not testable', 'not testable']);
  });
});
