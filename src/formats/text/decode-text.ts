import type { Problem } from '../../domain/model/app-error.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { beginsWith, signatures } from '../signature.ts';
import type { SourceFile } from '../source-file.ts';
import { type Encoding, findEncoding, knownEncodings } from './encodings.ts';
import { differingWords, guessEncoding } from './guess-encoding.ts';
import { lineAt, strictDecode, type StrictText } from './strict-decode.ts';
import { tooLarge } from './too-large.ts';

/** Text without byte-order mark, line ends as they were, and how its encoding was decided. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly how: 'chosen' | 'byte-order-mark' | 'utf-8' | 'nul-pattern' | 'guess';
  readonly byteOrderMark: boolean;
  readonly warnings: readonly Problem[];
};

type Decision = Pick<DecodedText, 'encoding' | 'how' | 'byteOrderMark' | 'warnings'> & {
  /** The text, where finding the encoding took decoding it. */
  readonly decoded?: StrictText;
};

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const otherFormats: readonly { readonly what: string; readonly bytes: readonly number[] }[] = [
  { what: sentence('text.an-archive'), bytes: signatures.zip },
  { what: sentence('text.old-office'), bytes: signatures.oldOffice },
  { what: sentence('text.a-pdf'), bytes: signatures.pdf },
];

/**
 * Decodes a file of text. With an encoding chosen, bytes that it does not have are an error with their line. Without, the
 * order is: byte-order mark, strict UTF-8, the pattern of zero bytes that UTF-16 leaves, a guess that is reported as a
 * warning, and where the guess is weak an error that asks to choose. Errors: `invalid-input` (empty, too large, unknown
 * encoding, undecodable, no text), `unsupported-format` (a format known to be no text).
 */
export function decodeText(file: SourceFile, encoding?: string): Result<DecodedText> {
  const { name, bytes } = file;
  const place = { file: name };
  if (bytes.length === 0) {
    return fail('invalid-input', sentence('text.empty', { name }), { place });
  }
  const refused = tooLarge(name, bytes.length);
  if (refused !== undefined) return refused;
  const other = otherFormats.find((format) => beginsWith(bytes, format.bytes));
  if (other !== undefined) {
    const message = sentence('text.not-text', { name, what: other.what });
    return fail('unsupported-format', message, { place });
  }
  const decision = encoding === undefined ? discover(file) : choose(file, encoding);
  return decision.ok ? decode(file, decision.value) : decision;
}

function choose({ name, bytes }: SourceFile, wanted: string): Result<Decision> {
  const encoding = findEncoding(wanted);
  if (encoding === undefined) {
    const message = sentence('text.unknown-encoding', { wanted, known: knownEncodings });
    return fail('invalid-input', message, { place: { file: name } });
  }
  const mark = markOf(bytes);
  if (mark !== undefined && mark !== encoding) {
    const message = sentence('text.other-mark', { name, mark, encoding });
    return fail('invalid-input', message, { place: { file: name, line: 1 } });
  }
  return ok({ encoding, how: 'chosen', byteOrderMark: mark !== undefined, warnings: [] });
}

function discover(file: SourceFile): Result<Decision> {
  const { name, bytes } = file;
  const mark = markOf(bytes);
  if (mark !== undefined) return ok({ encoding: mark, how: 'byte-order-mark', byteOrderMark: true, warnings: [] });
  const wide = utf16Pattern(bytes);
  if (wide !== undefined) return ok({ encoding: wide, how: 'nul-pattern', byteOrderMark: false, warnings: [] });
  const utf8 = strictDecode(bytes, 'utf-8');
  if (utf8.ok || bytes.includes(0))
    return ok({ encoding: 'utf-8', how: 'utf-8', byteOrderMark: false, warnings: [], decoded: utf8 });
  const place = { file: name, line: utf8.line };
  const guess = guessEncoding(bytes);
  if (!guess.sure) return fail('invalid-input', mayBe(file, utf8.line, guess.candidates), { place });
  const message = sentence('text.guessed', { name, encoding: guess.encoding });
  return ok({ encoding: guess.encoding, how: 'guess', byteOrderMark: false, warnings: [{ message, place }] });
}

function mayBe({ name, bytes }: SourceFile, line: number, known: readonly Encoding[]): string {
  const words = differingWords(bytes, known);
  const candidates =
    known.length === 0
      ? [sentence('text.none-known')]
      : known.map((encoding, index) => {
          const word = words[index] ?? '';
          return word === '' ? encoding : sentence('text.reads', { encoding, word });
        });
  return sentence('text.may-be', { name, line, candidates, example: known[0] ?? 'windows-1252' });
}

function decode({ name, bytes }: SourceFile, { decoded: known, ...decision }: Decision): Result<DecodedText> {
  const decoded = known ?? strictDecode(bytes, decision.encoding);
  if (!decoded.ok) {
    const message = sentence('text.wrong-encoding', { name, line: decoded.line, encoding: decision.encoding });
    return fail('invalid-input', message, { place: { file: name, line: decoded.line } });
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) {
    const line = lineAt(decoded.text, nul);
    const message = sentence('text.zero-byte', { name, line });
    return fail('invalid-input', message, { place: { file: name, line } });
  }
  return ok({ ...decision, text: decoded.text });
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  return marks.find((mark) => beginsWith(bytes, mark.bytes))?.encoding;
}

/** UTF-16 of mostly Western text has zero bytes at every second position, and at none of the others. */
function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const zeros = [0, 0];
  bytes.subarray(0, 65_536).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0 && strictDecode(bytes, 'utf-16le').ok) return 'utf-16le';
  return even > 0 && odd === 0 && strictDecode(bytes, 'utf-16be').ok ? 'utf-16be' : undefined;
}
