import { ok, type Result } from '../contract/errors.ts';
import type { File } from '../contract/file.ts';
import { writeFile } from '../core/files.ts';
import type { Io } from './io.ts';

/** Writes a file to the path asked for, or its content to stdout where none was. */
export function deliver(io: Io, file: File, path: string | undefined): Result<number> {
  if (path === undefined) {
    io.stdout(file.bytes);
    return ok(0);
  }
  const written = writeFile(path, file.bytes);
  if (!written.ok) return written;
  io.stderr(`${path} written.\n`);
  return ok(0);
}
