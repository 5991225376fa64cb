import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const notOurs = new Set(['.git', 'node_modules', 'out', 'dist', 'coverage']);

/** Every file of the repository below a folder, as a path from the root with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(name) : [name];
  });
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function lineCount(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}

/** TypeScript that people wrote and that is meant to be right; the trees that break a rule on purpose are left out. */
export function sourcesUnder(folder: string): string[] {
  return filesUnder(folder).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/architecture/fixtures/'));
}
