import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords } from '../../../src/domain/figure/figure-words.ts';
import { capHeight } from '../../../src/domain/figure/type-measure.ts';
import { canvasMeasure } from '../../../src/render/fonts/canvas-measure.ts';
import { readCharacterMap, withCharacterMap } from '../../../src/render/fonts/character-map.ts';
import { figureFonts } from '../../../src/render/fonts/figure-fonts.ts';
import { withoutLookalikes } from '../../../src/render/fonts/without-lookalikes.ts';

const inter = readFileSync(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
);
const code = (character: string) => character.codePointAt(0) ?? 0;

describe('the characters of a font', () => {
  it('are read from the file', () => {
    const map = readCharacterMap(inter);
    for (const character of 'Aaß→“”–éЖ') expect(map.get(code(character))).toBeGreaterThan(0);
    expect(map.has(code('中'))).toBe(false);
  });

  it('come back from a font that they were written into', () => {
    const map = readCharacterMap(inter);
    expect([...readCharacterMap(withCharacterMap(inter, map))].sort()).toEqual([...map].sort());
  });

  it('come back whatever they are', () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 0x10ffff }), fc.integer({ min: 1, max: 0xffff })),
      {
        selector: ([character]) => character,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(entries, (list) => {
        const written = readCharacterMap(withCharacterMap(inter, new Map(list)));
        expect(written).toEqual(new Map([...list].sort(([first], [second]) => first - second)));
      }),
      { numRuns: 20 },
    );
  });

  it('leave the rest of the font as it is', () => {
    const changed = withCharacterMap(inter, new Map([[65, 1]]));
    const different = inter.reduce((count, byte, index) => count + (changed[index] === byte ? 0 : 1), 0);
    expect(different).toBeLessThanOrEqual(12);
  });
});

describe('characters that look alike', () => {
  it('give way to the one people write', () => {
    const map = new Map([
      [0x02ee, 7],
      [0x201d, 7],
      [0x2f63, 9],
      [0x751f, 9],
    ]);
    expect([...withoutLookalikes(map).keys()]).toEqual([0x201d, 0x751f]);
  });

  it('stay where nothing else has their glyph', () => {
    expect([...withoutLookalikes(new Map([[0x2f63, 9]])).keys()]).toEqual([0x2f63]);
  });
});

describe('the shipped fonts', () => {
  it('draw Latin, Greek, Cyrillic and Chinese, and say what they do not draw', () => {
    const hasGlyph = figureFonts();
    for (const character of 'Aéßσжﬁ→≥×·合作生产民') expect(hasGlyph(code(character))).toBe(true);
    expect(hasGlyph(code('🙂'))).toBe(false);
    expect(hasGlyph(code('ก'))).toBe(false);
  });

  it('draw every character that figures write of their own accord', () => {
    const hasGlyph = figureFonts();
    const own = JSON.stringify(
      ['en', 'zh'].flatMap((language) => Object.values(figureWords(language as 'en' | 'zh').notes)),
    );
    for (const character of `${own}0123456789%–×·“”’‐（），。：`)
      expect(hasGlyph(code(character)), character).toBe(true);
  });

  it('are measured in proportion to their size', () => {
    const measure = canvasMeasure();
    const small = measure('Co-deliverer', { size: 7, weight: 400 });
    const large = measure('Co-deliverer', { size: 14, weight: 400 });
    expect(large.width).toBeCloseTo(2 * small.width);
    expect(measure('Co-deliverer', { size: 7, weight: 600 }).width).toBeGreaterThan(small.width);
  });

  it('have the height of capitals by which figures centre their numbers', () => {
    // 1490 of 2048 units, as the OS/2 table of Inter says; the canvas rounds to whole pixels.
    expect(canvasMeasure()('H', { size: 100, weight: 400 }).ascent).toBe(Math.ceil(100 * capHeight));
    expect(capHeight).toBeCloseTo(1490 / 2048, 3);
  });
});
