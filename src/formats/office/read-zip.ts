import { inflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';

const [endMark, entryMark] = [0x06054b50, 0x02014b50];
const endLength = 22;
/** The note at the end of an archive is no longer than this. */
const longestNote = 65_535;
const [stored, deflated] = [0, 8];

/**
 * The files of a ZIP archive by path, as far as `wanted` asks for them (PKWARE APPNOTE 6.3, without ZIP64 and encryption).
 * Undefined where the bytes are no such archive, or where one of those files is not what its length and check sum say: a
 * damaged one is never handed on.
 */
export function readZip(bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, Uint8Array> | undefined {
  const found = new Map<string, Uint8Array>();
  try {
    for (const entry of entriesOf(bytes)) {
      if (!wanted(entry.path)) continue;
      const content = contentOf(bytes, entry);
      if (crc32(content) !== entry.checkSum) return undefined;
      found.set(entry.path, content);
    }
  } catch {
    return undefined;
  }
  return found;
}

/** How many bytes the files of a ZIP archive say that they come to; 0 for what is none. */
export function unpackedSize(bytes: Uint8Array): number {
  try {
    return entriesOf(bytes).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}

type ZipEntry = {
  readonly path: string;
  readonly method: number;
  readonly checkSum: number;
  /** In the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly start: number;
};

/** The list at the end of an archive; throws where there is none. */
function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError('no entry');
    const name = view.getUint16(at + 28, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestNote);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new RangeError('no archive');
}

function contentOf(bytes: Uint8Array, { method, packed, size, start }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === stored) return content;
  if (method !== deflated) throw new RangeError('no way to unpack');
  return inflateSync(content, { out: new Uint8Array(size) });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
