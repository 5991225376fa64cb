import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/domain/model/sentences/catalogue.ts';
import { numberInSentence } from '../../../../src/domain/model/sentences/number-in-sentence.ts';
import { sentence } from '../../../../src/domain/model/sentences/sentence.ts';

/** What is called by its number: the number stands right after the word. */
const called = /\b(?:case|line|row|version|entry|page|task|seed) \{(\w+)#?\}/giu;

describe('a number in a sentence', () => {
  it('has its thousands parted where it counts', () => {
    expect(numberInSentence('cases', 12345)).toBe('12,345');
  });

  it('stands as it is where something is called by it, in every sentence', () => {
    const slots = Object.values(catalogue).flatMap(([english]) =>
      [...english.matchAll(called)].map(([, slot = '']) => slot),
    );
    expect(slots.length).toBeGreaterThan(30);
    expect([...new Set(slots)].filter((slot) => numberInSentence(slot, 12345) !== '12345')).toEqual([]);
  });

  it('stands as it is for the second of two cases, too', () => {
    expect(sentence('import.title-of-two', { first: 1234, second: 1240 })).toMatch(/cases 1234 and 1240/u);
  });
});
