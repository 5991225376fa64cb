import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { newestVersion } from '../migrations/index.ts';
import type { Connection } from './connection.ts';
import { applicationId, userVersion } from './header.ts';
import { isSqliteError } from './is-sqlite-error.ts';
import type { Driver } from './load-driver.ts';
import { logProblem } from './log-problem.ts';
import { openCopy, openReader } from './open-connection.ts';
import { orphanLog } from './orphan-log.ts';
import { isLocked } from './writer-lock.ts';

/**
 * Opens the project at `path` for reading, or says why it is none that this program can read. A file that is refused is
 * left byte for byte as it was; one of an older schema is opened with the schema that it has. Exceptions of SQLite and of the file system pass through.
 */
export function openProbed(driver: Driver, path: string, besideWriter = false): Result<Connection> {
  const withLog = !besideWriter && existsSync(`${path}-wal`);
  const problem = problemOfFiles(path) ?? (withLog ? problemOfLog(driver, path) : undefined);
  if (problem !== undefined) return fail('damaged-project', problem);
  // A log beside the file may hold what makes us refuse it. It is looked at without the right to write, so that a file
  // that is refused stays as it is, log and all.
  const connection = openReadable(driver, path, besideWriter || withLog);
  try {
    const refused = refusal(connection, path);
    if (refused === undefined && !withLog) return ok(connection);
    connection.close();
    return refused ?? ok(openReadable(driver, path, false));
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

function problemOfFiles(path: string): string | undefined {
  const bytes = orphanLog(path);
  if (bytes !== undefined) return sentence('project.only-log', { path, log: `${basename(path)}-wal`, bytes });
  const file = statSync(path);
  if (file.isDirectory()) return sentence('project.is-folder', { path });
  return file.size === 0 ? sentence('project.empty-file', { path }) : undefined;
}

/** A log that a writer is at work on belongs to the file, and both change while one looks. */
function problemOfLog(driver: Driver, path: string): string | undefined {
  const problem = isLocked(driver, path) ? undefined : logProblem(driver, path);
  if (problem === undefined) return undefined;
  const log = `${basename(path)}-wal`;
  return problem.kind === 'foreign'
    ? sentence('project.foreign-log', { path, log })
    : sentence('project.damaged-log', { path, log, changes: problem.passedOver });
}

function openReadable(driver: Driver, path: string, readOnly: boolean): Connection {
  const connection = openReader(driver, path, readOnly);
  try {
    connection.pragma('schema_version');
    return connection;
  } catch (cause) {
    connection.close();
    if (!isUnwritable(cause) || hasLog(path)) throw cause;
    return openCopy(driver, path);
  }
}

function refusal(connection: Connection, path: string): Result<never> | undefined {
  if (connection.pragma('application_id') !== applicationId) {
    return fail('damaged-project', sentence('project.other-database', { path }));
  }
  const version = userVersion(connection);
  if (version > newestVersion) {
    return fail('schema-newer', sentence('project.newer', { path, version, newestVersion }));
  }
  if (version < 1) return fail('damaged-project', sentence('project.never-finished', { path }));
  return undefined;
}

function isUnwritable(cause: unknown): boolean {
  return isSqliteError(cause) && /^SQLITE_(CANTOPEN|READONLY)/.test(cause.code);
}

function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}
