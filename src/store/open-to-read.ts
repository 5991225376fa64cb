import { ok, type Result } from '../domain/model/result.ts';
import { newestVersion } from './migrations/index.ts';
import { upgrade } from './migrations/upgrade.ts';
import type { ReadableProject } from './project-file.ts';
import { attempt } from './sqlite/attempt.ts';
import type { Connection } from './sqlite/connection.ts';
import { userVersion } from './sqlite/header.ts';
import { type Driver, loadDriver } from './sqlite/load-driver.ts';
import { openInMemory } from './sqlite/open-connection.ts';
import { openProbed } from './sqlite/probe.ts';
import { trueName } from './true-name.ts';

/**
 * Opens a project for reading, beside a writer if there is one. Fails with not-found, damaged-project, schema-newer; the
 * file is left untouched. In a folder that cannot be written, and where the schema is an older one, a copy in memory is
 * read.
 */
export function openToRead(named: string): Result<ReadableProject> {
  const path = trueName(named);
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
    const copy = openInMemory(driver, reader.bytes(), (connection) => upgrade(connection, path));
    reader.close();
    return copy;
  } catch (cause) {
    reader.close();
    throw cause;
  }
}
