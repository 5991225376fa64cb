import { commitsBehind, frameHeaderSize, frameSum, headerSize, readStoredLog } from './stored-log.ts';

/**
 * A log in which SQLite reads on past damage: damaged frames count as what is written in them, unless their page can be
 * none. Whoever reads the database then must expect damaged pages.
 */
export function mendLog(bytes: Buffer): Buffer {
  const log = readStoredLog(bytes);
  const end = log === undefined ? undefined : commitsBehind(log).at(-1);
  if (log === undefined || end === undefined) return bytes;
  const frames = log.frames.slice(0, log.frames.indexOf(end) + 1);
  const last = frames.reduce((most, { page, stands }) => (stands ? Math.max(most, page) : most), 0);
  const parts = [bytes.subarray(0, headerSize)];
  let { sum } = log;
  for (const { at, page, stands } of frames) {
    if (!stands && (page < 1 || page > last)) continue;
    const frame = Buffer.from(bytes.subarray(at, at + frameHeaderSize + log.pageSize));
    log.salt.copy(frame, 8);
    sum = frameSum(frame, sum, log.littleEndian);
    frame.writeUInt32BE(sum[0], 16);
    frame.writeUInt32BE(sum[1], 20);
    parts.push(frame);
  }
  return Buffer.concat(parts);
}
