import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { words } from '../../../src/ui/language/words.ts';

const script = readFileSync(new URL('clipped-words.js', import.meta.url), 'utf8');

/** Each sentence of the interface as a pattern, its blanks filled by anything. */
const ownWords = Object.values(words.en).map(
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
