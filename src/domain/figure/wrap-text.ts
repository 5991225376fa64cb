import type { Face, Measure } from './type-measure.ts';

/**
 * Where a line may end: after spaces, beside any CJK character, and after a hyphen or slash that ends four letters or
 * more (never *co-*).
 */
const breaks =
  /(?<=\s)(?=\S)|(?<=[^\s\-/–]{4}[-/–])(?=\S)|(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])|(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/u;
/** Marks that may not begin a line. */
const closing = /^[，。、；：！？）」』》”’,.;:!?)\]%]/u;

/**
 * Breaks a text into lines no wider than `width` points. A word too long for a line of its own is broken between
 * characters, so that nothing is ever cut.
 */
export function wrapText(
  text: string,
  width: number,
  write: { readonly measure: Measure; readonly face: Face },
): string[] {
  const fits = (line: string) => write.measure(line.trimEnd(), write.face).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(breaks).flatMap((word) => (fits(word) ? [word] : broken(word, fits)))) {
    if (line === '' || fits(line + piece) || closing.test(piece)) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** Breaks a text into as few lines as `wrapText` does, of lengths as even as they come, for labels of a few words. */
export function wrapBalanced(
  text: string,
  width: number,
  write: { readonly measure: Measure; readonly face: Face },
): string[] {
  const lines = wrapText(text, width, write);
  if (lines.length === 1) return lines;
  let [low, high] = [0, width];
  for (let turn = 0; turn < 8; turn += 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, write).length > lines.length) low = middle;
    else high = middle;
  }
  const even = wrapText(text, high, write);
  return longestPiece(text, write) <= high ? even : lines;
}

/** The width of the longest stretch of a text that no line may break: a column this wide breaks no word. */
export function longestPiece(text: string, write: { readonly measure: Measure; readonly face: Face }): number {
  return Math.max(...text.split(breaks).map((piece) => write.measure(piece.trimEnd(), write.face).width));
}

/** Breaks a word at its hyphens if that suffices, else between characters. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const parted = word.split(/(?<=[-/–])(?=\S)/u);
  if (parted.every(fits)) return parted;
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
