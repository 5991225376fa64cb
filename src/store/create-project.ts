import { existsSync, renameSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Project } from '../domain/model/project.ts';
import { fail, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { clearDeadDrafts, draftOf } from './drafts.ts';
import { migrate } from './migrations/migrate.ts';
import { closeWriter, openToWrite } from './open-project.ts';
import type { WritableProject } from './project-file.ts';
import { runCommand } from './run-command.ts';
import { attempt } from './sqlite/attempt.ts';
import type { Connection } from './sqlite/connection.ts';
import { removeDatabase, syncPath } from './sqlite/files-of.ts';
import { applicationId } from './sqlite/header.ts';
import { type Driver, loadDriver } from './sqlite/load-driver.ts';
import { openWriter } from './sqlite/open-connection.ts';
import { orphanLog } from './sqlite/orphan-log.ts';
import type { Surroundings } from './surroundings.ts';
import type { Write } from './write/write.ts';

/** How a project begins; `fill` writes what it holds from the start. */
export type Start = {
  readonly project: Project;
  readonly by: string;
  readonly summary: string;
  readonly fill: (write: Write) => Result<void>;
};

/**
 * Makes a project file with one command of kind `create`, and opens it. It is made under another name beside its place,
 * so that a failure leaves nothing. Fails with conflict where there is a file already, not-found where there is no such
 * folder, not-writable, disk-full, and with whatever `fill` fails with.
 */
export function createProject(path: string, surroundings: Surroundings, start: Start): Result<WritableProject> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  if (existsSync(path)) return fail('conflict', sentence('project.exists', { path }));
  const bytes = orphanLog(path);
  if (bytes !== undefined)
    return fail('conflict', sentence('project.log-in-place', { path, log: `${basename(path)}-wal`, bytes }));
  if (!isFolder(dirname(path))) return fail('not-found', sentence('files.no-folder', { dirname: dirname(path), path }));
  clearDeadDrafts(path);
  const draft = draftOf(path, 'new');
  try {
    const made = attempt(path, () => make(driver.value, draft, { path, surroundings, start }));
    const result = made.ok ? made.value : made;
    return result.ok ? openToWrite(path, surroundings) : result;
  } finally {
    removeDatabase(draft);
  }
}

type Making = { readonly path: string; readonly surroundings: Surroundings; readonly start: Start };

function make(driver: Driver, draft: string, { path, surroundings, start }: Making): Result<void> {
  removeDatabase(draft);
  const writer = openWriter(driver, draft);
  const filled = closing(writer, () => {
    writer.exec(`PRAGMA application_id = ${applicationId}`);
    migrate(writer);
    const entry = { kind: 'create', by: start.by, summary: start.summary };
    return runCommand({ path, writer, surroundings }, entry, (write) => {
      write.putProject(start.project);
      return start.fill(write);
    });
  });
  if (filled.ok) {
    renameSync(draft, path);
    syncPath(dirname(path));
  }
  return filled;
}

function closing<T>(writer: Connection, work: () => T): T {
  let outcome: T;
  try {
    outcome = work();
  } catch (cause) {
    writer.close();
    throw cause;
  }
  closeWriter(writer);
  return outcome;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
