import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { File } from '../contract/file.ts';
import type { ErrorCode } from '../domain/model/app-error.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { tooLarge } from '../formats/text/too-large.ts';

/** Reads a file that a person named; one too large to be a list is refused before it is read. */
export function readFile(path: string): Result<File> {
  try {
    const refused = tooLarge(path, statSync(path).size);
    if (refused !== undefined) return refused;
    return ok({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  } catch (error) {
    return fileFailure(error, path);
  }
}

const databaseStart = 'SQLite format 3\0';

/** Whether a file holds a SQLite database, as every project does. Of a pipe nothing is read: it would never end. */
export function isDatabase(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    const descriptor = openSync(path, 'r');
    try {
      const start = new Uint8Array(databaseStart.length);
      readSync(descriptor, start, { length: start.length });
      return new TextDecoder().decode(start) === databaseStart;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it that are missing. One by one, because the recursive call of Node says of a disk that
 * can only be read that the folder does not exist.
 */
export function makeFolder(path: string): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) mkdirSync(path);
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. A link stays one, and a device or a
 * pipe (`/dev/null`, `/dev/stdout`) is written to as it is: a file in its place would take it from everybody.
 */
export function writeFile(path: string, bytes: Uint8Array): Result<void> {
  let beside: string | undefined;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) return fail('invalid-input', sentence('files.is-folder', { path }));
    if (there?.isFile() === false) {
      writeTo(path, bytes);
      return ok(undefined);
    }
    const place = there === undefined ? path : realpathSync(path);
    beside = join(dirname(place), `.${basename(place)}.${String(process.pid)}.part`);
    makeFolder(dirname(place));
    writeTo(beside, bytes, fsyncSync);
    renameSync(beside, place);
    return ok(undefined);
  } catch (error) {
    if (beside !== undefined) discard(beside);
    return fileFailure(error, path);
  }
}

function writeTo(path: string, bytes: Uint8Array, finish?: (descriptor: number) => void): void {
  const descriptor = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    finish?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Takes off what a failed write left; where even that is refused, the first failure is the one to tell. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder that refused the file refuses this too.
  }
}

const failures: Record<string, { code: ErrorCode; say: (path: string) => string }> = {
  ENOENT: { code: 'not-found', say: (path) => sentence('files.missing', { path }) },
  EISDIR: { code: 'invalid-input', say: (path) => sentence('files.is-folder', { path }) },
  ENOTDIR: { code: 'not-found', say: (path) => sentence('files.through-file', { path }) },
  EEXIST: { code: 'conflict', say: (path) => sentence('files.needs-folder', { path }) },
  ENAMETOOLONG: { code: 'invalid-input', say: (path) => sentence('files.name-too-long', { path }) },
  EACCES: { code: 'not-writable', say: (path) => sentence('files.refused', { path }) },
  EPERM: { code: 'not-writable', say: (path) => sentence('files.refused', { path }) },
  EROFS: {
    code: 'not-writable',
    say: (path) => sentence('files.read-only-disk', { path }),
  },
  ENOSPC: { code: 'disk-full', say: (path) => sentence('files.disk-full', { path }) },
  EDQUOT: { code: 'disk-full', say: (path) => sentence('files.quota', { path }) },
};

/** Says in words why the system refused a file. */
export function fileFailure(error: unknown, path: string): Result<never> {
  const system = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = failures[system];
  if (known !== undefined) return fail(known.code, known.say(path), { place: { file: path } });
  return fail(
    'internal',
    sentence('files.system', { path, why: error instanceof Error ? error.message : String(error) }),
  );
}
