import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { bringUpToDate } from './backup/bring-up-to-date.ts';
import { keepDisplaced } from './backup/keep-displaced.ts';
import { migrations } from './migrations/index.ts';
import type { WritableProject } from './project-file.ts';
import { attempt } from './sqlite/attempt.ts';
import type { Connection } from './sqlite/connection.ts';
import { identityOf, isFile } from './sqlite/file-identity.ts';
import { userVersion } from './sqlite/header.ts';
import { type Driver, loadDriver } from './sqlite/load-driver.ts';
import { openWriter } from './sqlite/open-connection.ts';
import { openProbed } from './sqlite/probe.ts';
import { thisProcess } from './sqlite/this-process.ts';
import { rollBack } from './sqlite/transaction.ts';
import { lockForWriting, type WriterLock } from './sqlite/writer-lock.ts';
import type { Surroundings } from './surroundings.ts';
import { trueName } from './true-name.ts';

export { openToRead } from './open-to-read.ts';

/** Takes the right to write the project of that name; fails with project-locked where somebody has it, and not-writable. */
export function lockProject(named: string, surroundings: Surroundings): Result<WriterLock> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const path = trueName(named);
  const holder = { token: surroundings.ids(), since: surroundings.clock(), who: thisProcess() };
  return flat(attempt(`${path}-lock`, () => lockForWriting(driver.value, path, holder)));
}

/**
 * Opens a project for reading and writing. Fails as `openToRead` does, and with project-locked where another writer has
 * it and not-writable where the file or its folder is read-only, or where the file has several names.
 */
export function openToWrite(named: string, surroundings: Surroundings): Result<WritableProject> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const path = trueName(named);
  const probed = flat(attempt(path, () => openProbed(driver.value, path)));
  if (!probed.ok) return probed;
  probed.value.close();
  const names = attempt(path, () => statSync(path).nlink);
  if (!names.ok) return names;
  if (names.value > 1) return fail('not-writable', sentence('project.several-names', { path, names: names.value }));
  const lock = lockProject(path, surroundings);
  if (!lock.ok) return lock;
  const opened = flat(attempt(path, () => openBoth(driver.value, path, { lock: lock.value, surroundings })));
  if (!opened.ok) lock.value.release();
  return opened;
}

type Held = { readonly lock: WriterLock; readonly surroundings: Surroundings };

function openBoth(driver: Driver, path: string, { lock, surroundings }: Held): Result<WritableProject> {
  const writer = openWriter(driver, path);
  const reader = openBeside(driver, writer, { path, moment: surroundings.clock() });
  if (!reader.ok) return reader;
  const identity = identityOf(path);
  const before = writer.changes;
  const close = once(() => {
    // Nobody is told any more; it is there to be found.
    if (writer.changes > before && !isFile(path, identity)) keepDisplaced({ path, writer, surroundings });
    reader.value.close();
    // Where the disk takes no more, what was done stays in the log, and whoever opens the project next finds it there.
    attempt(path, () => closeWriter(writer));
    lock.release();
  });
  return ok({ path, reader: reader.value, writer, surroundings, identity, close });
}

type Place = { readonly path: string; readonly moment: string };

function openBeside(driver: Driver, writer: Connection, { path, moment }: Place): Result<Connection> {
  let reader: Result<Connection> | undefined;
  try {
    touch(writer);
    const ready = bringUpToDate(writer, path, { moment, steps: migrations });
    if (!ready.ok) return ready;
    reader = openProbed(driver, path, true);
    return reader;
  } finally {
    if (reader?.ok !== true) writer.close();
  }
}

/** Writes and takes it back: says at once whether the file can be written, not only at the first command. */
function touch(writer: Connection): void {
  writer.exec('BEGIN IMMEDIATE');
  try {
    writer.exec(`PRAGMA user_version = ${userVersion(writer)}`);
  } finally {
    rollBack(writer);
  }
}

/** Moves what the log holds into the file, so that one file remains; it is closed even if the disk refuses that. */
export function closeWriter(writer: Connection): void {
  try {
    writer.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    writer.close();
  }
}

function flat<T>(result: Result<Result<T>>): Result<T> {
  return result.ok ? result.value : result;
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
