import { readFileSync } from 'node:fs';
import { Connection } from './connection.ts';
import type { Driver } from './load-driver.ts';

const busyTimeout = 5000;

/** A handle that commands write through: every commit is on the disk before it returns. */
export function openWriter(driver: Driver, path: string): Connection {
  const connection = new Connection(new driver(path, { timeout: busyTimeout }));
  try {
    connection.exec('PRAGMA journal_mode = WAL');
    // In WAL the bundled default is NORMAL, which may lose the last commits with the power.
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    // So that REPLACE, too, fires the triggers that keep history.
    connection.exec('PRAGMA recursive_triggers = ON');
    return connection;
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

/**
 * A handle that cannot write. With `readOnly` it cannot change a byte, but leaves `-wal` and `-shm` behind if it is the
 * last to close; without, SQLite may finish what a crashed program began, and cleans up.
 */
export function openReader(driver: Driver, path: string, readOnly: boolean): Connection {
  const connection = new Connection(
    new driver(path, { timeout: busyTimeout, fileMustExist: true, readonly: readOnly }),
  );
  connection.exec('PRAGMA query_only = ON');
  return connection;
}

/** A handle on a copy in memory, for a folder where SQLite cannot put its helper files. */
export function openCopy(driver: Driver, path: string): Connection {
  return openInMemory(driver, readFileSync(path), () => undefined);
}

/** A handle on a copy in memory of a database's bytes, once `prepare` has brought it into shape. */
export function openInMemory(driver: Driver, bytes: Buffer, prepare: (connection: Connection) => void): Connection {
  // The two bytes that ask for a write-ahead log, which memory has not.
  if (bytes.length > 20) bytes.fill(1, 18, 20);
  const connection = new Connection(new driver(bytes));
  try {
    prepare(connection);
    connection.exec('PRAGMA query_only = ON');
    return connection;
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

/**
 * A handle on a damaged file, of which nobody needs to be protected because it is a copy: SQLite reads what it can reach
 * of it, also where the file is shorter than it should be.
 */
export function openDamaged(driver: Driver, path: string): Connection {
  const database = new driver(path, { fileMustExist: true });
  try {
    database.unsafeMode(true);
    database.pragma('writable_schema = ON');
    return new Connection(database);
  } catch (cause) {
    database.close();
    throw cause;
  }
}
