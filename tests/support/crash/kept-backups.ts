import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datedBackups } from '../../../src/store/backup/list-backups.ts';
import { must } from '../must.ts';
import { digestOf } from './digest.ts';

/** What each backup of a project holds, by its name. */
export type KeptBackups = ReadonlyMap<string, string>;

export function keptBackups(path: string): KeptBackups {
  const folder = mkdtempSync(join(tmpdir(), 'copro-kept-'));
  const copy = join(folder, 'copy.copro');
  try {
    return new Map(
      must(datedBackups(path)).map((backup) => {
        copyFileSync(backup.path, copy);
        return [backup.name, digestOf(copy)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Deletes the backups that are not named: what a restore that was killed kept of the project before it replaced nothing. With
 * them the next would come out under other names than in the undisturbed run.
 */
export function putAway(path: string, keep: ReadonlySet<string> | KeptBackups = new Set()): void {
  for (const backup of must(datedBackups(path))) {
    if (!keep.has(backup.name)) rmSync(backup.path);
  }
}
