import { commitsBehind, type LogFrame, readStoredLog, untilDamage } from './stored-log.ts';

/** What a write-ahead log holds, oldest first. */
export type WriteAheadLog = {
  readonly pageSize: number;
  /** What was committed, as far as SQLite reads. */
  readonly frames: readonly LogFrame[];
  /** How many transactions that were kept SQLite would pass over, because of damage before them. */
  readonly passedOver: number;
};

/** Reads the log of a database. Undefined where it holds nothing. */
export function readWriteAheadLog(bytes: Buffer): WriteAheadLog | undefined {
  const log = readStoredLog(bytes);
  if (log === undefined) return undefined;
  const read = untilDamage(log);
  const frames = read.slice(0, read.findLastIndex(({ commits }) => commits) + 1);
  const passedOver = commitsBehind(log).length;
  return frames.length === 0 && passedOver === 0 ? undefined : { pageSize: log.pageSize, frames, passedOver };
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
