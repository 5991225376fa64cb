import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';

/** A disk of its own in memory, gone when the test has finished; skips the test where the machine allows none. */
export type SmallDisk = { readonly folder: string; readonly makeReadOnly: () => void };

const run = (program: string, ...words: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, words, { encoding: 'utf8' });

/** Mounts a disk of so many kilobytes; only root may. */
export function smallDisk(context: TestContext, kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'copro-disk-'));
  const mount = (...words: string[]): string | undefined => {
    const { status, stderr, error } = run('mount', ...words);
    return status === 0 ? undefined : (stderr.split('\n')[0] ?? '') || String(error);
  };
  const refused = mount('-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder);
  if (refused !== undefined) {
    rmSync(folder, { recursive: true });
    return context.skip(`a small disk cannot be mounted here: ${refused}`);
  }
  onTestFinished(() => {
    // A program that was ended just now may hold it a moment longer.
    run('umount', '--lazy', folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    makeReadOnly: () => {
      const failed = mount('-o', 'remount,ro', folder);
      if (failed !== undefined) context.skip(`a disk cannot be made read-only here: ${failed}`);
    },
  };
}
