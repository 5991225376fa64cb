import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copro } from './copro.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder with the lists that a checkout has beside it: of the 56-case review, and of other programs. */
export function reviewFolder(folder = temporaryFolder()): string {
  mkdirSync(join(folder, 'fixtures'));
  for (const part of ['fixtures/tu-2022', 'fixtures/samples', 'fixtures/spreadsheets'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** A review folder with `review.copro`, the 56 cases imported; built once a test file, then copied. */
export function folderWithReview(folder = temporaryFolder()): string {
  reviewFolder(folder);
  copyFileSync(builtReview(), join(folder, 'review.copro'));
  return folder;
}

let built: string | undefined;

function builtReview(): string {
  if (built !== undefined) return built;
  const folder = reviewFolder();
  for (const args of [
    ['new', 'review.copro'],
    ['import', 'review.copro', 'fixtures/tu-2022/cases.csv', '--map', 'fixtures/tu-2022/import-map.json'],
  ]) {
    const run = copro(folder, ...args);
    if (run.code !== 0) throw new Error(run.stderr);
  }
  built = join(folder, 'review.copro');
  return built;
}
