import { ok, type Result } from '../domain/model/result.ts';
import { migrate } from './migrations/migrate.ts';
import { newestVersion } from './migrations/index.ts';
import type { ReadableProject } from './project-file.ts';
import { attempt } from './sqlite/attempt.ts';
import type { Connection } from './sqlite/connection.ts';
import { userVersion } from './sqlite/header.ts';
import { type Driver, loadDriver } from './sqlite/load-driver.ts';
import { isSqliteError } from './sqlite/is-sqlite-error.ts';
import { openInMemory } from './sqlite/open-connection.ts';
import { openProbed } from './sqlite/probe.ts';
import { Refusal } from './sqlite/refusal.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

/**
 * Opens a project for reading, beside a writer if there is one. Fails with not-found, damaged-project, schema-newer; the
 * file is left untouched. In a folder that cannot be written, and where the schema is an older one, a copy in memory is
 * read.
 */
export function openToRead(path: string): Result<ReadableProject> {
  const opened = openAsItIs(path, (driver, reader) => withNewestSchema(driver, reader, path));
  if (!opened.ok) return opened;
  const reader = opened.value;
  let done = false;
  const close = (): void => {
    if (!done) reader.close();
    done = true;
  };
  return ok({ path, reader, close });
}

/** Opens the file for reading with the schema that it has; `then` may put another connection in place of this one. */
export function openAsItIs(
  path: string,
  then: (driver: Driver, reader: Connection) => Connection = (_driver, reader) => reader,
): Result<Connection> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const opened = attempt(path, (): Result<Connection> => {
    const probed = openProbed(driver.value, path);
    return probed.ok ? ok(then(driver.value, probed.value)) : probed;
  });
  return opened.ok ? opened.value : opened;
}

function withNewestSchema(driver: Driver, reader: Connection, path: string): Connection {
  try {
    if (userVersion(reader) === newestVersion) return reader;
    const copy = openInMemory(driver, reader.bytes(), (connection) => migrateCopy(connection, path));
    reader.close();
    return copy;
  } catch (cause) {
    reader.close();
    throw cause;
  }
}

/** In memory nothing is in the way of a migration but a file that is not what its schema version says. */
function migrateCopy(connection: Connection, path: string): void {
  try {
    migrate(connection);
  } catch (cause) {
    if (!isSqliteError(cause) || cause.code === 'SQLITE_NOMEM') throw cause;
    const problem = sentence('project.cannot-upgrade', { message: cause.message });
    throw new Refusal('damaged-project', sentence('project.damaged-open-backup', { path, problem }));
  }
}
