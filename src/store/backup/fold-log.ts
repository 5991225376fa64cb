import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { attempt } from '../sqlite/attempt.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openWriter } from '../sqlite/open-connection.ts';

/**
 * Moves what the log of the database at `path` holds into the file, so that the file alone is the whole of it. Fails with
 * project-locked where somebody reads an earlier state out of the log at this moment.
 */
export function foldLog(path: string): Result<void> {
  if (!['-wal', '-journal'].some((end) => (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0) > 0))
    return ok(undefined);
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const folded = attempt(path, () => {
    const writer = openWriter(driver.value, path);
    try {
      // Its first column says whether somebody was in the way: all of the log is in the file only where nobody was.
      return writer.pragma('wal_checkpoint(FULL)') === 0;
    } finally {
      writer.close();
    }
  });
  if (!folded.ok) return folded;
  return folded.value ? ok(undefined) : fail('project-locked', sentence('backup.being-read', { path }));
}
