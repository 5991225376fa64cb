import { soughtWords } from './sought-words.ts';

/** Something that has a name, with the words it is looked for by, lower-case. */
export type Named = {
  /** What it is called. */
  readonly name: string;
  /** All that it is found by, its name among it. */
  readonly words: string;
};

/**
 * What is called so, best first, `limit` of them at most, and how many there are: every word sought stands somewhere in its words. A
 * name that is what is sought comes before one that begins so, that before one with a word that begins so, and that
 * before the others; among equals the order of the list holds.
 */
export function findNamed<Thing extends Named>(
  things: readonly Thing[],
  sought: string,
  limit: number,
): { readonly found: readonly Thing[]; readonly total: number } {
  const text = sought.trim().toLowerCase();
  const words = soughtWords(text);
  if (words.length === 0) return { found: [], total: 0 };
  const ranks: Thing[][] = [[], [], [], []];
  let total = 0;
  for (const thing of things) {
    if (!words.every((word) => thing.words.includes(word))) continue;
    total += 1;
    const rank = ranks[rankOf(thing.name.toLowerCase(), text)];
    if (rank !== undefined && rank.length < limit) rank.push(thing);
  }
  return { found: ranks.flat().slice(0, limit), total };
}

function rankOf(name: string, text: string): number {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  return name.includes(` ${text}`) ? 2 : 3;
}
