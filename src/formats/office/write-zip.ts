import { encodeText } from '../encode-text.ts';
import { crc32 } from './crc-32.ts';

/** A file of an archive: its path with forward slashes, and its text. */
export type Entry = { readonly path: string; readonly text: string };

/** The first moment that the format knows, so that the same files give the same bytes. */
const date = (1 << 5) | 1;
const utf8Names = 0x0800;

/**
 * Writes a ZIP archive without compression, in the order given. The same entries give the same bytes.
 */
export function writeZip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const [name, bytes] = [encodeText(path), encodeText(text)];
    const common = numbers(
      [2, 20],
      [2, utf8Names],
      [2, 0],
      [2, 0],
      [2, date],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
    const local = joined([numbers([4, 0x04034b50]), common, name, bytes]);
    directory.push(
      joined([numbers([4, 0x02014b50], [2, 20]), common, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = joined(directory);
  const count = entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return joined([...parts, index, end]);
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([size, value]) => Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 255)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
