import type { Face, Measure } from './type-measure.ts';

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
/** Marks that may not begin a line, and marks that may not end one. */
const closing = '，。、；：！？）」』》〉】”’…,.;:!?)\\]%';
const opening = '（「『《〈【“‘(\\[';

/**
 * Where a line may end: after spaces, beside any CJK character, and after a hyphen or slash that ends four letters or
 * more (never *co-*, nor between two years).
 */
const breaks = new RegExp(
  [
    // Never beside a space that does not break.
    '(?<=[^\\S\\u00a0\\u2007\\u202f])(?=\\S)',
    `(?<=\\p{L}{4}[-/–])(?=[^\\s${closing}])`,
    `(?<![${opening}])(?=[${cjk}])(?![${closing}])`,
    `(?<=[${cjk}])(?<![${opening}])(?![${closing}])`,
  ].join('|'),
  'u',
);

/** A figure breaks its lines itself. */
const lineEnds = /[\t\n\v\f\r\u2028\u2029]+/g;

/** Ends a line that breaks a word where no hyphen of its own stands; no other line ends with it (U+2010). */
export const brokenWordHyphen = '\u2010';

/**
 * Breaks a text into lines no wider than `width` points. A word too long for a line of its own is broken between
 * characters with a hyphen, so that nothing is ever cut.
 */
export function wrapText(
  text: string,
  width: number,
  write: { readonly measure: Measure; readonly face: Face },
): string[] {
  const fits = (line: string) => write.measure(line.trimEnd(), write.face).width <= width;
  const lines: string[] = [];
  let line = '';
  const given = text.replaceAll(lineEnds, ' ');
  for (const piece of given.split(breaks).flatMap((word) => (fits(word) ? [word] : broken(word, fits)))) {
    if (line === '' || fits(line + piece)) {
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
  // A mark that sits on a letter stays with it.
  const letters = word.match(/[\s\S]\p{M}*/gu) ?? [];
  for (const [index, letter] of letters.entries()) {
    const rest = letters.slice(index).join('');
    if (part !== '' && !fits(part + letter + brokenWordHyphen) && !fits(part + rest)) {
      parts.push(part + brokenWordHyphen);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
