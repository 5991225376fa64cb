import { migrate } from '../migrations/migrate.ts';
import { Connection } from './connection.ts';
import type { Driver } from './load-driver.ts';
import { bytesForMemory } from './open-connection.ts';

/** A handle on a copy in memory of what another handle sees, in the newest format; the other is closed. */
export function openMigrated(driver: Driver, connection: Connection): Connection {
  const bytes = connection.bytes();
  connection.close();
  const copy = new Connection(new driver(bytesForMemory(bytes)));
  migrate(copy);
  copy.exec('PRAGMA query_only = ON');
  return copy;
}
