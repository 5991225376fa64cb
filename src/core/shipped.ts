import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { File } from '../contract/file.ts';
import type { Result } from '../domain/model/result.ts';
import { readFile } from './files.ts';

const root = new URL('../../', import.meta.url);

/** A file that comes with the program, by its path in the repository. */
export function readShipped(path: string): Result<File> {
  return readFile(fileURLToPath(new URL(path, root)));
}

/** The paths of the files that come with the program in one folder, in order of their names. */
export function listShipped(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The codebook of a new project where none is given, and the groupings beside it. */
export const shippedCodebook = 'schemas/codebooks/tu-2022.json';
export const shippedGroupings = 'fixtures/tu-2022/groupings.json';
