/** A page as a transaction left it; `commits` where it is the last of its transaction. */
export type LogFrame = { readonly page: number; readonly bytes: Uint8Array; readonly commits: boolean };

/** What a write-ahead log holds, oldest first, as far as it can be read. */
export type WriteAheadLog = { readonly pageSize: number; readonly frames: readonly LogFrame[] };

const headerSize = 32;
const frameHeaderSize = 24;

/**
 * Reads the log of an SQLite database (file format, section 4): frames up to the first that does not belong to it, by
 * salt or by checksum, and of these what was committed. Undefined where it holds nothing.
 */
export function readWriteAheadLog(bytes: Buffer): WriteAheadLog | undefined {
  if (bytes.length < headerSize || bytes.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1) return undefined;
  const pageSize = bytes.readUInt32BE(8);
  const littleEndian = (bytes.readUInt32BE(0) & 1) === 0;
  let sum = checksum(bytes.subarray(0, 24), [0, 0], littleEndian);
  if (!stands(bytes, 24, sum)) return undefined;
  const salt = bytes.subarray(16, 24);
  const frames: LogFrame[] = [];
  for (let at = headerSize; at + frameHeaderSize + pageSize <= bytes.length; at += frameHeaderSize + pageSize) {
    const content = bytes.subarray(at + frameHeaderSize, at + frameHeaderSize + pageSize);
    sum = checksum(content, checksum(bytes.subarray(at, at + 8), sum, littleEndian), littleEndian);
    if (!bytes.subarray(at + 8, at + 16).equals(salt) || !stands(bytes, at + 16, sum)) break;
    frames.push({ page: bytes.readUInt32BE(at), bytes: content, commits: bytes.readUInt32BE(at + 4) > 0 });
  }
  const committed = frames.slice(0, frames.findLastIndex(({ commits }) => commits) + 1);
  return committed.length === 0 ? undefined : { pageSize, frames: committed };
}

type Sum = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sum, littleEndian: boolean): Sum {
  let [one, other] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + word(bytes, at, littleEndian) + other) >>> 0;
    other = (other + word(bytes, at + 4, littleEndian) + one) >>> 0;
  }
  return [one, other];
}

function word(bytes: Buffer, at: number, littleEndian: boolean): number {
  return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function stands(bytes: Buffer, at: number, [one, other]: Sum): boolean {
  return bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === other;
}

/** A database as it is once the first transaction of its log is in it. */
export function withFirstTransaction(database: Buffer, { pageSize, frames }: WriteAheadLog): Buffer {
  const first = frames.slice(0, frames.findIndex(({ commits }) => commits) + 1);
  const end = Math.max(...first.map(({ page }) => page)) * pageSize;
  const result = Buffer.alloc(Math.max(database.length, end));
  database.copy(result);
  for (const { page, bytes } of first) result.set(bytes, (page - 1) * pageSize);
  return result;
}
