import iconv from 'iconv-lite';
import type { Encoding } from './encodings.ts';

/** Text, or the line (from 1) of the first byte that the encoding does not have. */
export type StrictText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

const replacement = '\uFFFD';

/**
 * Decodes bytes and leaves nothing to chance: a sequence that the encoding does not have is a failure, not a mark in the
 * text. A byte-order mark is taken off.
 */
export function strictDecode(bytes: Uint8Array, encoding: Encoding): StrictText {
  return encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be'
    ? decodeUnicode(bytes, encoding)
    : decodeLegacy(bytes, encoding);
}

/** The line (from 1) that the character at an offset stands on; CRLF, LF and CR each end a line. */
export function lineAt(text: string, offset: number): number {
  return 1 + countLineBreaks(text.slice(0, offset));
}

/** How many line ends a text has. */
export function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

function decodeUnicode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): StrictText {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    if (encoding === 'utf-8') return { ok: false, line: badUtf8Line(bytes) };
    const text = new TextDecoder(encoding).decode(bytes);
    return { ok: false, line: lineAt(text, text.indexOf(replacement)) };
  }
}

/** A marker may stand in valid UTF-8 as well, so lines are tried one by one. */
function badUtf8Line(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  let breaks = 0;
  for (;;) {
    const found = bytes.indexOf(10, start);
    const line = bytes.subarray(start, found < 0 ? bytes.length : found + 1);
    try {
      breaks += countLineBreaks(decoder.decode(line));
    } catch {
      const text = new TextDecoder('utf-8').decode(line);
      return 1 + breaks + countLineBreaks(text.slice(0, Math.max(0, text.indexOf(replacement))));
    }
    if (found < 0) return 1 + breaks;
    start = found + 1;
  }
}

function decodeLegacy(bytes: Uint8Array, encoding: Encoding): StrictText {
  const text = iconv.decode(bytes, encoding);
  const bad = text.indexOf(replacement);
  return bad < 0 ? { ok: true, text } : { ok: false, line: lineAt(text, bad) };
}
