import { fail, ok, type Result } from '../contract/errors.ts';
import type { File } from '../contract/file.ts';
import { isDatabase, writeFile } from '../core/files.ts';
import { type Io, printJson } from './io.ts';

/** Where a file goes; with `json`, stdout holds its path instead of its content. */
export type Destination = { readonly path: string | undefined; readonly json: boolean };

/**
 * Writes a file to the path asked for, or its content to stdout where none was. Never over a project: a slip of the hand
 * would cost a whole review.
 */
export function deliver(io: Io, file: File, { path, json }: Destination): Result<number> {
  if (path === undefined) {
    if (json && !file.name.endsWith('.json'))
      return fail('invalid-input', 'With --json, stdout holds one JSON value. Name a file for the rest: --out FILE.');
    io.stdout(file.bytes);
    return ok(0);
  }
  if (path === '') return fail('invalid-input', 'The file to write has no name. Give one.');
  if (isDatabase(path))
    return fail('conflict', `${path} is a project file; nothing is written over it. Choose another name.`);
  const written = writeFile(path, file.bytes);
  if (!written.ok) return written;
  io.stderr(`${path} written.\n`);
  if (json) printJson(io, { file: path });
  return ok(0);
}
