import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../domain/model/result.ts';
import { attempt } from '../sqlite/attempt.ts';
import { trueName } from '../true-name.ts';

/** Where the backups of a project lie: `NAME.backups` beside `NAME.copro`. */
export function backupFolder(named: string): string {
  const path = trueName(named);
  return join(dirname(path), `${basename(path).replace(/\.copro$/, '')}.backups`);
}

const dated = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?:-\d+)?\.copro$/;

/**
 * When the backup of this file name was made (ISO 8601, UTC, to the second); undefined for any other file, which is
 * neither listed nor rotated: a draft, a damaged project kept aside, something a person put there.
 */
export function momentOf(name: string): string | undefined {
  const [, day, hours, minutes, seconds] = dated.exec(name) ?? [];
  return day === undefined ? undefined : `${day}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`;
}

/** Whether the file at `path` lies in a folder of backups as one of them. */
export function isBackup(path: string): boolean {
  return dirname(path).endsWith('.backups') && momentOf(basename(path)) !== undefined;
}

/** How a project ends that was replaced and could not be backed up, because it is damaged or newer. */
export const asideEnding = '.replaced.copro';

/** Whether a file of this name is such a project: no backup, but kept all the same. */
export function isKeptAside(name: string): boolean {
  return name.endsWith(asideEnding);
}

/**
 * A free path for what is put beside the project at `path` at `moment`, in the folder of its backups, which is made where
 * it is missing. `ending` is `.copro` for a backup.
 */
export function placeFor(path: string, moment: string, ending: string): Result<string> {
  const folder = backupFolder(path);
  const stem = `${moment.slice(0, 19).replaceAll(':', '-')}Z`;
  return attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (let count = 1; ; count += 1) {
      const place = join(folder, `${stem}${count === 1 ? '' : `-${count}`}${ending}`);
      if (!existsSync(place)) return place;
    }
  });
}

/** Takes the folder of a project's backups away again where none was made. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(backupFolder(path));
  } catch {
    // It holds backups, or is not there.
  }
}
