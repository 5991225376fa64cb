import { existsSync, rmSync } from 'node:fs';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { Connection } from './connection.ts';
import { isSqliteError } from './is-sqlite-error.ts';
import type { Driver } from './load-driver.ts';

/** Holds off every other writer until it is let go. */
export type WriterLock = { readonly release: () => void };

/** `who` is written for people: the user, the machine and the process. */
type Holder = { readonly token: string; readonly since: string; readonly who: string };

const attempts = 5;

/**
 * Takes the right to write the project at `path`: an open transaction on a small database beside it, which the
 * operating system ends with the process that holds it, however that dies. Its one row says who has it and since when, and that the
 * file found by name is the file that is locked (a holder deletes it when it lets go).
 */
export function lockForWriting(driver: Driver, path: string, holder: Holder): Result<WriterLock> {
  const lockPath = `${path}-lock`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const connection = openLock(driver, lockPath);
    try {
      const taken = take(connection, holder);
      if (!taken) return refuse(connection, path);
      if (tokenAt(driver, lockPath) === holder.token) return ok({ release: () => letGo(connection, lockPath) });
    } catch (cause) {
      connection.close();
      throw cause;
    }
    connection.close();
  }
  return fail('project-locked', sentence('project.being-opened', { path }));
}

/** Whether somebody has that right at this moment, or may have it: where that cannot be found out. */
export function isLocked(driver: Driver, path: string): boolean {
  const lockPath = `${path}-lock`;
  if (!existsSync(lockPath)) return false;
  let connection: Connection | undefined;
  try {
    connection = openLock(driver, lockPath);
    connection.exec('BEGIN IMMEDIATE');
    connection.exec('ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    connection?.close();
  }
}

function openLock(driver: Driver, lockPath: string): Connection {
  return new Connection(new driver(lockPath, { timeout: 0 }));
}

function take(connection: Connection, { token, since, who }: Holder): boolean {
  try {
    connection.exec('PRAGMA synchronous = OFF');
    connection.exec('BEGIN IMMEDIATE');
    // What a dead writer left may be of an older program and have other columns.
    connection.exec('DROP TABLE IF EXISTS holder');
    connection.exec('CREATE TABLE holder (one INTEGER PRIMARY KEY CHECK (one = 1), token TEXT, since TEXT, who TEXT)');
    connection.statement('INSERT INTO holder VALUES (1, ?, ?, ?)').run(token, since, who);
    connection.exec('COMMIT');
    connection.exec('BEGIN IMMEDIATE');
    return true;
  } catch (cause) {
    if (isBusy(cause)) return false;
    throw cause;
  }
}

function refuse(connection: Connection, path: string): Result<never> {
  const holder = currentHolder(connection);
  connection.close();
  const known =
    holder === undefined ? 'elsewhere' : sentence('project.locked-by', { who: holder.who, since: holder.since });
  const message = sentence('project.locked', { path, known });
  return fail('project-locked', message, holder === undefined ? {} : { holder });
}

function currentHolder(connection: Connection): Omit<Holder, 'token'> | undefined {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    return connection.statement('SELECT since, who FROM holder').get() as Omit<Holder, 'token'> | undefined;
  } catch (cause) {
    // The other one is between making the file and filling it, or is an older program that does not say who it is.
    if (isBusy(cause) || isUnmade(cause)) return undefined;
    throw cause;
  }
}

function tokenAt(driver: Driver, lockPath: string): unknown {
  if (!existsSync(lockPath)) return undefined;
  const connection = openLock(driver, lockPath);
  try {
    return connection.statement('SELECT token FROM holder').pluck().get();
  } catch (cause) {
    if (isBusy(cause) || isUnmade(cause)) return undefined;
    throw cause;
  } finally {
    connection.close();
  }
}

/** Deleted while still held, so that nobody can lock a file that has lost its name; Windows allows it only after. */
function letGo(connection: Connection, lockPath: string): void {
  const windows = process.platform === 'win32';
  if (!windows) remove(lockPath);
  connection.close();
  if (windows) remove(lockPath);
}

function remove(lockPath: string): void {
  try {
    rmSync(lockPath, { force: true, maxRetries: 3 });
  } catch {
    // The folder may have become read-only meanwhile. A file that stays holds nobody off.
  }
}

function isBusy(cause: unknown): boolean {
  return isSqliteError(cause) && cause.code.startsWith('SQLITE_BUSY');
}

function isUnmade(cause: unknown): boolean {
  return cause instanceof Error && /^no such (table|column)/.test(cause.message);
}
