import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from './connection.ts';
import { userVersion } from './header.ts';
import { isSqliteError } from './is-sqlite-error.ts';
import { Refusal } from './refusal.ts';
import { rollBack } from './transaction.ts';

/** Connections whose last commit the disk did not confirm. */
const unconfirmed = new WeakSet<Connection>();

/**
 * Begins a transaction that `commit` is to keep. Where the disk did not confirm the last one, something empty must be kept
 * first: the log is still written from where that one began, and if the new one began with the same bytes and then failed,
 * the rest of the old one would follow them, valid to its end. Throws what SQLite throws; nothing is begun then.
 */
export function begin(connection: Connection): void {
  if (unconfirmed.has(connection)) {
    keepNothing(connection);
    unconfirmed.delete(connection);
  }
  connection.exec('BEGIN IMMEDIATE');
}

/**
 * Keeps what the open transaction on the project at `path` wrote. Where the disk fails in the very moment in which it
 * confirms, the whole transaction stands in the log already: SQLite takes it back, but whoever opened the project after a
 * crash would find it done. So something empty is written over it; if the disk refuses that too, the failure says so.
 */
export function commit(connection: Connection, path: string): void {
  try {
    connection.exec('COMMIT');
  } catch (cause) {
    rollBack(connection);
    if (!isUnconfirmed(cause)) throw cause;
    unconfirmed.add(connection);
    throw writeOver(connection) ? cause : unsure(path);
  }
}

/** Written is enough: the log is then read up to here, confirmed or not. */
function writeOver(connection: Connection): boolean {
  try {
    keepNothing(connection);
    unconfirmed.delete(connection);
    return true;
  } catch (cause) {
    return isUnconfirmed(cause);
  }
}

/** The value that it has, set again, is a transaction of one page. */
function keepNothing(connection: Connection): void {
  connection.exec(`PRAGMA user_version = ${userVersion(connection)}`);
}

function isUnconfirmed(cause: unknown): boolean {
  return isSqliteError(cause) && cause.code === 'SQLITE_IOERR_FSYNC';
}

function unsure(path: string): Refusal {
  return new Refusal('not-writable', sentence('disk.failed-while-keeping', { path }));
}
