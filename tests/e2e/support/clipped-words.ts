import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { words } from '../../../src/ui/language/words.ts';

const script = readFileSync(new URL('clipped-words.js', import.meta.url), 'utf8');

/** With blanks, a sentence needs some words of its own: “{0} of {1}” is also what a codebook says. */
const hasOwnWords = (sentence: string): boolean =>
  !sentence.includes('{') || sentence.replaceAll(/\{\w+\}|[^\p{L}]/gu, '').length >= 12;

/** Each sentence of the interface as a pattern, its blanks filled by anything. */
const ownWords = Object.values(words.en)
  .filter(hasOwnWords)
  .map(
    (sentence) =>
      `^${sentence
        .split(/\{\w+\}/)
        .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
  );

/** How many sentences of the interface stand on a page, and which of them are cut where all were longer by two fifths. */
export async function clippedWords(
  page: Page,
): Promise<{ readonly looked: number; readonly clipped: readonly string[] }> {
  // A sentence that is nothing but blanks would take what a project says for its own.
  const patterns = ownWords.filter((pattern) => /\p{L}/u.test(pattern));
  return page.evaluate(`globalThis.ownWords = ${JSON.stringify(patterns)}; ${script}`);
}
