import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Encoding, findEncoding } from './encodings.ts';
import { strictDecode } from './strict-decode.ts';

/** What bytes may be: one encoding that is likely enough to go on with, or several to choose from. */
export type EncodingGuess =
  | { readonly sure: true; readonly encoding: Encoding }
  | { readonly sure: false; readonly candidates: readonly Encoding[] };

const multiByte: readonly Encoding[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];

/** Detectors need a few hundred words, not the whole file. */
const sampleSize = 65_536;

/**
 * Confidence in per cent that a guess needs, and its lead over the next one that reads the bytes differently: tuned so
 * that short lists of titles in ten languages were either read right or asked about.
 */
const enough = 40;
const lead = 10;

/**
 * Guesses the encoding of bytes that are neither UTF-8 nor marked. A Western reading is not believed where the bytes
 * would make Chinese as well: in a list of English titles with one Chinese title detectors see accented letters.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const ranked = rank(bytes);
  const [first] = ranked;
  const rival = ranked.find(({ encoding }) => first !== undefined && differ(bytes, first.encoding, encoding));
  const clear =
    first !== undefined && first.confidence >= enough && first.confidence - (rival?.confidence ?? 0) >= lead;
  const chinese = couldBeChinese(bytes);
  if (clear && (multiByte.includes(first.encoding) || !chinese)) return { sure: true, encoding: first.encoding };
  const guesses = ranked.map((guess) => guess.encoding);
  const usual = (['gb18030', 'windows-1252'] as const).filter((encoding) => strictDecode(bytes, encoding).ok);
  const likeliest = apart(bytes, guesses).slice(0, 2);
  return { sure: false, candidates: apart(bytes, [...(chinese ? usual : []), ...likeliest, ...usual]) };
}

/** Each reading once: nobody can choose between two encodings that make the same text. */
function apart(bytes: Uint8Array, encodings: readonly Encoding[]): Encoding[] {
  return encodings.filter((one, index) => encodings.slice(0, index).every((other) => differ(bytes, other, one)));
}

/** The first word that encodings read differently, as each reads it; for whoever must choose and does not know their names. */
export function differingWords(bytes: Uint8Array, encodings: readonly Encoding[]): string[] {
  const readings = encodings.map((encoding) => iconv.decode(sampleOf(bytes), encoding).split(/[\s,;|"]+/u));
  const [first = []] = readings;
  const where = first.findIndex((word, index) => readings.some((words) => words[index] !== word));
  return readings.map((words) => words[where] ?? '');
}

type Ranked = { readonly encoding: Encoding; readonly confidence: number };

function rank(bytes: Uint8Array): Ranked[] {
  const best = new Map<Encoding, number>();
  for (const match of chardet.analyse(sampleOf(bytes))) {
    const encoding = findEncoding(match.name);
    if (encoding === undefined || encoding.startsWith('utf-') || match.confidence <= 0) continue;
    if (!best.has(encoding) && makesText(bytes, encoding)) best.set(encoding, match.confidence);
  }
  return [...best].map(([encoding, confidence]) => ({ encoding, confidence }));
}

/** Where the letters begin that are not ASCII, with a little of what stands before them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1024);
  return bytes.subarray(start, start + sampleSize);
}

/** Control characters above ASCII are in no text; they show that a byte means something else. */
function makesText(bytes: Uint8Array, encoding: Encoding): boolean {
  const decoded = strictDecode(bytes, encoding);
  return decoded.ok && !/[\u0080-\u009F]/u.test(decoded.text);
}

/** Encodings that make the same text of the bytes are no rivals. */
function differ(bytes: Uint8Array, one: Encoding, other: Encoding): boolean {
  const [first, second] = [strictDecode(bytes, one), strictDecode(bytes, other)];
  return !first.ok || !second.ok || first.text !== second.text;
}

/** Chinese in GB 2312, the common part of GB 18030, stands in pairs of high bytes; accented letters mostly stand alone. */
function couldBeChinese(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at] ?? 0) < 0xa1 || (bytes[at + 1] ?? 0) < 0xa1) return false;
    at += 1;
  }
  return strictDecode(bytes, 'gb18030').ok;
}
