import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

function create(): string {
  return mkdtempSync(join(tmpdir(), 'copro-test-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder of the test's own, gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = create();
  onTestFinished(() => {
    remove(folder);
  });
  return folder;
}

/** A folder that all tests of a suite share, filled before the first and gone after the last. */
export function sharedFolder(fill: (folder: string) => void): () => string {
  const folder = create();
  beforeAll(() => {
    fill(folder);
  }, 240_000);
  afterAll(() => {
    remove(folder);
  });
  return () => folder;
}
