import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Looks at, or tampers with, a project file behind the store's back. */
export function withRaw<T>(path: string, work: (database: Database.Database) => T): T {
  const database = new Database(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** All rows of a query, straight from the file. */
export function rowsOf(path: string, sql: string): unknown[] {
  return withRaw(path, (database) => database.prepare(sql).all());
}

/** Drops the triggers of a table, so that rows can be made that the store would never write. */
export function disarm(database: Database.Database, table: string): void {
  const triggers = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table);
  for (const trigger of triggers) database.exec(`DROP TRIGGER ${String(trigger)}`);
}

export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The names of all files beside a project, itself included. */
export function filesBeside(path: string): string[] {
  return readdirSync(dirname(path)).sort();
}
