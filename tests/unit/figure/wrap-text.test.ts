import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/domain/figure/type-measure.ts';
import { brokenWordHyphen, longestPiece, wrapBalanced, wrapText } from '../../../src/domain/figure/wrap-text.ts';

/** Every character one point wide: widths can be read off the text. */
const measure: Measure = (text) => ({ width: text.length, ascent: 1, descent: 0 });
const write = { measure, face: { size: 1, weight: 400 } } as const;
const words = fc.array(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/), { minLength: 1, maxLength: 8 });

/** Lines without the spaces and hyphens that breaking takes and gives. */
function lettersOf(lines: readonly string[]): string {
  return lines.join('').replaceAll(/[\s\u2010]/g, '');
}

describe('wrapping a text', () => {
  it.each([
    { text: 'Latin America and the Caribbean', width: 15, lines: ['Latin America', 'and the', 'Caribbean'] },
    { text: 'one', width: 10, lines: ['one'] },
    { text: 'participation-tool', width: 15, lines: ['participation-', 'tool'] },
    { text: 'a co-commissioner', width: 16, lines: ['a', 'co-commissioner'] },
    { text: '合作生产类型', width: 4, lines: ['合作生产', '类型'] },
    { text: '合作生产。类型', width: 4, lines: ['合作生', '产。类型'] },
    { text: '合作（生产）类型', width: 3, lines: ['合作', '（生', '产）类', '型'] },
    { text: 'に基づく参加', width: 3, lines: ['に基づ', 'く参加'] },
    { text: '1990–1999 and 2000–2009', width: 9, lines: ['1990–1999', 'and', '2000–2009'] },
    { text: '48\u00a0% of cases', width: 7, lines: ['48\u00a0% of', 'cases'] },
    { text: 'one\ntwo\tthree', width: 7, lines: ['one two', 'three'] },
    { text: 'either (e.g. tools)', width: 6, lines: ['either', '(e.g.', 'tools)'] },
    { text: 'see .NET-like frameworks', width: 10, lines: ['see', '.NET-like', 'frameworks'] },
    { text: '', width: 5, lines: [] },
  ])('gives $lines at $width', ({ text, width, lines }) => {
    expect(wrapText(text, width, write)).toEqual(lines);
  });

  it('never breaks after a short prefix unless the word is too long for a line', () => {
    expect(wrapText('the co-deliverer', 13, write)).toEqual(['the', 'co-deliverer']);
    expect(wrapText('the co-deliverer', 10, write)).toEqual(['the co-', 'deliverer']);
  });

  it('breaks a word between letters before it would be cut, with a hyphen that says so', () => {
    expect(wrapText('abcdefghij', 4, write)).toEqual(['abc‐', 'def‐', 'ghij']);
    expect(wrapText('to abcdefghij', 4, write)).toEqual(['to', 'abc‐', 'def‐', 'ghij']);
  });

  it('keeps an accent with its letter', () => {
    expect(wrapText('e\u0301e\u0301e\u0301', 3, write)).toEqual(['e\u0301‐', 'e\u0301‐', 'e\u0301']);
  });

  it('takes one letter a line where there is no room for more', () => {
    expect(wrapText('abc', 0, write)).toEqual(['a‐', 'b‐', 'c']);
    expect(wrapText('合作', -3, write)).toEqual(['合', '作']);
  });

  it('loses no letter, and fits every line but a single letter that cannot', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, write);
        expect(lettersOf(lines)).toBe(list.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 2));
      }),
    );
  });

  it('breaks no word that fits a line of its own', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 19, max: 60 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, write);
        expect(lines.filter((line) => line.endsWith(brokenWordHyphen))).toEqual([]);
        expect(lines.join(' ').replaceAll('- ', '-')).toBe(list.join(' '));
      }),
    );
  });

  it('gives back any text at all, in order, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(lettersOf(wrapText(text, width, write))).toBe(text.replaceAll(/[\s\u2010]/g, ''));
      }),
    );
  });
});

describe('wrapping evenly', () => {
  it('evens out lines instead of leaving a word alone', () => {
    expect(wrapText('Latin America and the Caribbean', 21, write)).toEqual(['Latin America and the', 'Caribbean']);
    expect(wrapBalanced('Latin America and the Caribbean', 21, write)).toEqual(['Latin America and', 'the Caribbean']);
  });

  it('takes as many lines as it must, and keeps every word whole that was whole', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrapBalanced(text, width, write);
        expect(lines).toHaveLength(wrapText(text, width, write).length);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lettersOf(lines)).toBe(list.join(''));
      }),
    );
  });
});

describe('the longest piece', () => {
  it('is the width under which words break', () => {
    expect(longestPiece('Type of coproduction', write)).toBe('coproduction'.length);
    expect(longestPiece('co-commissioner', write)).toBe('co-commissioner'.length);
    expect(longestPiece('合作', write)).toBe(1);
    expect(longestPiece('from 1990–1999', write)).toBe('1990–1999'.length);
    expect(longestPiece('', write)).toBe(0);
  });
});
