import type { Connection } from '../sqlite/connection.ts';
import { userVersion } from '../sqlite/header.ts';
import { rollBack } from '../sqlite/transaction.ts';
import { migrations } from './index.ts';

/** Brings a project up to the newest schema, or as far as `steps` go, each step in a transaction of its own. */
export function migrate(connection: Connection, steps = migrations): void {
  for (const [index, migration] of steps.entries()) {
    if (userVersion(connection) > index) continue;
    connection.exec('BEGIN IMMEDIATE');
    try {
      migration(connection);
      connection.exec(`PRAGMA user_version = ${index + 1}`);
      connection.exec('COMMIT');
    } finally {
      rollBack(connection);
    }
  }
}
