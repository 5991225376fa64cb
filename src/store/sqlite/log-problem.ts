import { existsSync, readFileSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { pageProblem } from './file-problems.ts';
import type { Driver } from './load-driver.ts';
import { openInMemory } from './open-connection.ts';
import { readBeside } from './read-beside.ts';
import { readWriteAheadLog, withFirstTransaction, type WriteAheadLog } from './write-ahead-log.ts';

/** What is wrong with a log; of a damaged one, how many changes SQLite would pass over. */
export type LogProblem = { readonly kind: 'foreign' } | { readonly kind: 'damaged'; readonly passedOver: number };

/**
 * What is wrong with the log beside the database at `path`, if anything is. To be asked where nobody writes; a file that
 * cannot be read at all is no matter of the log.
 */
export function logProblem(driver: Driver, path: string): LogProblem | undefined {
  if (!existsSync(`${path}-wal`)) return undefined;
  const log = readWriteAheadLog(readFileSync(`${path}-wal`));
  if (log === undefined) return undefined;
  if (log.frames.length > 0 && isForeign(driver, path, log)) return { kind: 'foreign' };
  return log.passedOver > 0 ? { kind: 'damaged', passedOver: log.passedOver } : undefined;
}

/**
 * Whether a log was written to another state of the database: the file was put back, replaced or moved without it. SQLite
 * would lay the pages of one over those of the other. A log belongs to the file where its first transaction goes on from
 * the last entry of the history that the file has, or where its pages were being moved into the file already.
 */
function isForeign(driver: Driver, path: string, log: WriteAheadLog): boolean {
  const database = readBeside(path);
  if (isBeingMoved(database, log)) return false;
  const before = lookInto(driver, database);
  if (before === undefined) return false;
  const after = lookInto(driver, withFirstTransaction(database, log));
  return after === undefined || !follows(after, before);
}

/** Pages are moved in their order, so that the first of them shows whether any was. */
function isBeingMoved(database: Buffer, { pageSize, frames }: WriteAheadLog): boolean {
  const first = Math.min(...frames.map(({ page }) => page));
  const there = database.subarray((first - 1) * pageSize, first * pageSize);
  return frames.some(({ page, bytes }) => page === first && there.equals(bytes));
}

type Entry = { readonly uuid: string; readonly kind: string };

/** The entries of its history, oldest first; undefined where SQLite cannot read it. */
function lookInto(driver: Driver, bytes: Buffer): Entry[] | undefined {
  let connection: Connection | undefined;
  try {
    connection = openInMemory(driver, bytes, () => undefined);
    if (pageProblem(connection) !== undefined) return undefined;
    return connection.statement('SELECT uuid, kind FROM command ORDER BY seq').all() as Entry[];
  } catch {
    return undefined;
  } finally {
    connection?.close();
  }
}

/** One transaction adds at most one entry, but for a merge, which brings those of the other copy. */
function follows(after: readonly Entry[], before: readonly Entry[]): boolean {
  const added = after.slice(before.length);
  const goesOn = before.every(({ uuid }, index) => after[index]?.uuid === uuid);
  return goesOn && (added.length <= 1 || added.at(-1)?.kind === 'merge');
}
