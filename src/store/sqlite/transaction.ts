import type { Connection } from './connection.ts';

/** Reads everything from one state of the project, whatever is written meanwhile. */
export function inReadTransaction<T>(connection: Connection, read: () => T): T {
  connection.exec('BEGIN');
  try {
    return read();
  } finally {
    rollBack(connection);
  }
}

/** Ends a transaction without keeping it; an error may have ended it already. */
export function rollBack(connection: Connection): void {
  if (connection.inTransaction) connection.exec('ROLLBACK');
}
