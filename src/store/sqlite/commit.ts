import type { Connection } from './connection.ts';
import { userVersion } from './header.ts';
import { Refusal } from './refusal.ts';
import { rollBack } from './transaction.ts';

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
    if (isUnconfirmed(cause) && !writeOver(connection)) throw unsure(path);
    throw cause;
  }
}

/** Written is enough: the log is then read up to here, confirmed or not. */
function writeOver(connection: Connection): boolean {
  try {
    connection.exec(`PRAGMA user_version = ${userVersion(connection)}`);
    return true;
  } catch (cause) {
    return isUnconfirmed(cause);
  }
}

function isUnconfirmed(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_IOERR_FSYNC';
}

function unsure(path: string): Refusal {
  return new Refusal(
    'not-writable',
    `The disk failed while it was keeping this change in ${path}. Close the project, check the disk, and look at the ` +
      'history before you repeat the change: if the program had ended now, it might be there.',
  );
}
