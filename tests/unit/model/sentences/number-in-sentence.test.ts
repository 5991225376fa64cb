import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/domain/model/sentences/catalogue.ts';
import { inLanguage } from '../../../../src/domain/model/sentences/in-language.ts';
import { sentence } from '../../../../src/domain/model/sentences/sentence.ts';
import { words } from '../../../../src/ui/language/words.ts';

/** What is called by its number: the number stands right after the word. */
const called = /\b(?:case|line|row|version|entry|page|task|seed) \{(\w+)([#+]?)\}/giu;

describe('a number in a sentence', () => {
  it('has its thousands parted where it counts', () => {
    expect(sentence('import.all-rejected', { rejected: 12345 })).toContain('12,345 rejected');
    expect(sentence('phrase.cases', { numbers: 12345 })).toBe('12,345 cases');
  });

  it('is read back with its thousands, in either language', () => {
    const told = sentence('import.done', { files: ['list.csv'], imported: 12345, updated: 1 });
    expect(inLanguage(told, 'en')).toBe(told);
    expect(inLanguage(told, 'zh')).toContain('12,345 个');
  });

  it('stands as it is where something is called by it', () => {
    expect(sentence('phrase.case', { number: 12345 })).toBe('case 12345');
    expect(sentence('import.title-of-two', { first: 1234, second: 1240 })).toMatch(/cases 1234 and 1240/u);
  });

  it('says so in every sentence that has such a word before it', () => {
    const counting = slots(Object.values(catalogue).map(([english]) => english));
    expect(counting.length).toBeGreaterThan(60);
    // Without a sign a sentence of the catalogue takes a text, never a number; those of the window take either.
    expect(counting.filter(({ sign }) => sign === '+')).toEqual([]);
    expect(slots(Object.values(words.en)).filter(({ sign }) => sign !== '#')).toEqual([]);
  });
});

function slots(sentences: readonly string[]) {
  const found = sentences.flatMap((english) => [...english.matchAll(called)]);
  return found.map(([place, , sign]) => ({ place, sign }));
}
