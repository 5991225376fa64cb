import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const made: string[] = [];

// Only once every project is closed: one whose file is gone while it is open is kept aside, in the folder that was removed.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, gone when all tests of the file have finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copro-test-'));
  made.push(folder);
  return folder;
}

/** A folder that all tests of a suite share, filled before the first. */
export function sharedFolder(fill: (folder: string) => unknown): () => string {
  const folder = temporaryFolder();
  beforeAll(async () => {
    await fill(folder);
  }, 240_000);
  return () => folder;
}
