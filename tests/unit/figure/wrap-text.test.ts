import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/domain/figure/type-measure.ts';
import { longestPiece, wrapBalanced, wrapText } from '../../../src/domain/figure/wrap-text.ts';

/** Every character one point wide: widths can be read off the text. */
const measure: Measure = (text) => ({ width: text.length, ascent: 1, descent: 0 });
const write = { measure, face: { size: 1, weight: 400 } } as const;
const words = fc.array(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/), { minLength: 1, maxLength: 8 });

describe('wrapping a text', () => {
  it.each([
    { text: 'Latin America and the Caribbean', width: 15, lines: ['Latin America', 'and the', 'Caribbean'] },
    { text: 'one', width: 10, lines: ['one'] },
    { text: 'participation-tool', width: 15, lines: ['participation-', 'tool'] },
    { text: 'a co-commissioner', width: 16, lines: ['a', 'co-commissioner'] },
    { text: '合作生产类型', width: 4, lines: ['合作生产', '类型'] },
    { text: '合作生产。类型', width: 4, lines: ['合作生产。', '类型'] },
    { text: '', width: 5, lines: [] },
  ])('gives $lines at $width', ({ text, width, lines }) => {
    expect(wrapText(text, width, write)).toEqual(lines);
  });

  it('never breaks after a short prefix unless the word is too long for a line', () => {
    expect(wrapText('the co-deliverer', 13, write)).toEqual(['the', 'co-deliverer']);
    expect(wrapText('the co-deliverer', 10, write)).toEqual(['the co-', 'deliverer']);
  });

  it('breaks a word between characters before it would be cut', () => {
    expect(wrapText('abcdefghij', 4, write)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('loses no letter and fits every line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, write);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
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
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      }),
    );
  });
});

describe('the longest piece', () => {
  it('is the width under which words break', () => {
    expect(longestPiece('Type of coproduction', write)).toBe('coproduction'.length);
    expect(longestPiece('co-commissioner', write)).toBe('co-commissioner'.length);
    expect(longestPiece('合作', write)).toBe(1);
  });
});
