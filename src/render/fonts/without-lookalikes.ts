import type { CharacterMap } from './character-map.ts';

/** Characters that share a glyph with the one people write: modifier letters, CJK and Kangxi radicals. */
function isLookalike(character: number): boolean {
  return (
    (character >= 0x02b9 && character <= 0x02bc) || character === 0x02ee || (character >= 0x2e80 && character <= 0x2fdf)
  );
}

/**
 * Drops characters that share their glyph with the one people write. A PDF names each glyph by the lowest character
 * that it stands for, so ” would be found as ˮ (U+02EE), and 生 as the radical ⽣ (U+2F63), and a search would miss them.
 */
export function withoutLookalikes(map: CharacterMap): CharacterMap {
  const written = new Set([...map].filter(([character]) => !isLookalike(character)).map(([, glyph]) => glyph));
  return new Map([...map].filter(([character, glyph]) => !isLookalike(character) || !written.has(glyph)));
}
