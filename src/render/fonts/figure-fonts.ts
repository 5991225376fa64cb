import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HasGlyph } from '../../domain/figure/figure-problems.ts';
import { fontText } from '../../domain/figure/font-text.ts';
import type { Face } from '../../domain/figure/type-measure.ts';
import { loadCanvas } from '../load-canvas.ts';
import { readCharacterMap, withCharacterMap } from './character-map.ts';
import { withoutLookalikes } from './without-lookalikes.ts';

/** Names of our own: an Inter that a machine has installed would take the place of the shipped one. */
const [latin, chinese] = ['Figure Inter', 'Figure Noto Sans SC'];

const require = createRequire(import.meta.url);

/** In this order, since the bytes of a PDF change with it. */
const files = [
  { family: latin, path: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf') },
  { family: latin, path: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf') },
  { family: chinese, path: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf') },
  { family: chinese, path: require.resolve('@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf') },
] as const;

/** A face of the shipped fonts as the canvas takes it, once they are registered. */
export function canvasFont(face: Face): string {
  const families = face.font === 'noto-sans' ? [chinese, latin] : [latin, chinese];
  return fontText(face, families.map((family) => `"${family}"`).join(', '));
}

let characters: ReadonlySet<number> | undefined;

/** Registers the shipped fonts, once in a process, and tells which characters they draw. */
export function figureFonts(): HasGlyph {
  characters ??= register();
  const known = characters;
  return (codePoint) => known.has(codePoint);
}

function register(): ReadonlySet<number> {
  const { GlobalFonts } = loadCanvas();
  const all = new Set<number>();
  for (const { family, path } of files) {
    const bytes = readFileSync(path);
    const map = readCharacterMap(bytes);
    if (GlobalFonts.register(Buffer.from(withCharacterMap(bytes, withoutLookalikes(map))), family) === null) {
      throw new Error(`The font ${path} cannot be read; install the program again.`);
    }
    for (const character of map.keys()) all.add(character);
  }
  return all;
}
