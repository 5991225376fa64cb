/** A page as a transaction left it; `commits` where it is the last of its transaction. */
export type LogFrame = { readonly page: number; readonly bytes: Uint8Array; readonly commits: boolean };

/** A frame as it lies in the file; `stands` where it is what was written after the one before it. */
export type StoredFrame = LogFrame & { readonly at: number; readonly stands: boolean };

/** The write-ahead log of an SQLite database as it lies in the file (file format, section 4). */
export type StoredLog = {
  readonly pageSize: number;
  readonly littleEndian: boolean;
  readonly salt: Buffer;
  /** That of the header, from which the first frame goes on. */
  readonly sum: Sum;
  readonly frames: readonly StoredFrame[];
};

export const headerSize = 32;
export const frameHeaderSize = 24;

/** Reads the frames of a log, whether they stand or not. Undefined where it has not even a header. */
export function readStoredLog(bytes: Buffer): StoredLog | undefined {
  if (bytes.length < headerSize || bytes.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1) return undefined;
  const littleEndian = (bytes.readUInt32BE(0) & 1) === 0;
  const sum = checksum(bytes.subarray(0, 24), [0, 0], littleEndian);
  if (!isSum(sum, storedSum(bytes, 24))) return undefined;
  const header = { pageSize: bytes.readUInt32BE(8), littleEndian, salt: bytes.subarray(16, 24), sum };
  return { ...header, frames: storedFrames(bytes, header) };
}

/** Each frame’s checksum goes on from that of the one before, which is why what was written together can be told. */
function storedFrames(
  bytes: Buffer,
  { pageSize, littleEndian, salt, sum }: Omit<StoredLog, 'frames'>,
): readonly StoredFrame[] {
  const frames: StoredFrame[] = [];
  let before = sum;
  for (let at = headerSize; at + frameHeaderSize + pageSize <= bytes.length; at += frameHeaderSize + pageSize) {
    const frame = bytes.subarray(at, at + frameHeaderSize + pageSize);
    const said = storedSum(frame, 16);
    frames.push({
      at,
      page: frame.readUInt32BE(0),
      bytes: frame.subarray(frameHeaderSize),
      commits: frame.readUInt32BE(4) > 0,
      stands: frame.subarray(8, 16).equals(salt) && isSum(frameSum(frame, before, littleEndian), said),
    });
    before = said;
  }
  return frames;
}

/** The frames that SQLite reads: those before the first that does not stand. */
export function untilDamage({ frames }: StoredLog): readonly StoredFrame[] {
  const damaged = frames.findIndex(({ stands }) => !stands);
  return damaged === -1 ? frames : frames.slice(0, damaged);
}

/**
 * The last frames of transactions that were kept though they lie behind one that does not stand. A crash leaves one
 * transaction half written, and earlier ones left of theirs; so only where a transaction goes on from the end of another
 * was that other kept, and all before it.
 */
export function commitsBehind(log: StoredLog): readonly StoredFrame[] {
  const behind = log.frames.slice(untilDamage(log).length);
  const kept = behind.findLastIndex(({ commits }, index) => commits && behind[index + 1]?.stands === true);
  if (kept === -1) return [];
  const end = behind.findIndex(({ stands }, index) => index > kept && !stands);
  return behind.slice(0, end === -1 ? behind.length : end).filter(({ commits }) => commits);
}

export type Sum = readonly [number, number];

/** The checksum of a frame: of the first words of its header, and of its page. */
export function frameSum(frame: Buffer, before: Sum, littleEndian: boolean): Sum {
  return checksum(frame.subarray(frameHeaderSize), checksum(frame.subarray(0, 8), before, littleEndian), littleEndian);
}

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

function storedSum(bytes: Buffer, at: number): Sum {
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
}

function isSum([one, other]: Sum, [first, second]: Sum): boolean {
  return one === first && other === second;
}
