import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fail, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { checkProject } from '../check-project.ts';
import { clearDeadDrafts, draftOf } from '../drafts.ts';
import { openAsItIs } from '../open-to-read.ts';
import { attempt, attemptLater } from '../sqlite/attempt.ts';
import { removeDatabase, syncPath } from '../sqlite/files-of.ts';
import { rollBack } from '../sqlite/transaction.ts';
import { momentOf, placeFor, removeEmptyFolder } from './backup-folder.ts';
import { datedBackups } from './list-backups.ts';
import { type Dated, outlived } from './rotation.ts';

/** How a long copy reports and is stopped. */
export type Watch = { readonly signal: AbortSignal; readonly progress: (done: number, total: number) => void };

/** A megabyte in the usual page size: copied in a few milliseconds. */
const pagesAtATime = 256;

/**
 * Backs up the project at `path`, open or not, into the folder beside it: copies one state of it in batches, opens and
 * checks the copy, and only then gives it its name and deletes the backups that it outlives. A copy that is not sound is
 * no backup: damaged-project. Fails besides with not-found, schema-newer, not-writable, disk-full; a backup that was
 * stopped throws what `signal` gives, and leaves nothing.
 */
export async function makeBackup(
  path: string,
  moment: string,
  watch: Watch,
): Promise<Result<Dated & { path: string }>> {
  const target = placeFor(path, moment, '.copro');
  if (!target.ok) return target;
  clearDeadDrafts(path);
  const draft = draftOf(target.value, 'part');
  try {
    const copied = await copyProject(path, draft, watch);
    if (!copied.ok) return copied;
    return keepVerified(path, draft, target.value);
  } finally {
    removeDatabase(draft);
    removeEmptyFolder(path);
  }
}

/** Copies one state of the project at `path` to a new file, whatever is written to the project meanwhile. */
export async function copyProject(path: string, target: string, watch: Watch): Promise<Result<void>> {
  const source = openAsItIs(path);
  if (!source.ok) return source;
  const reader = source.value;
  try {
    return await attemptLater(target, async () => {
      // A transaction that has read holds on to what it saw; without one every commit would start the copy anew.
      reader.exec('BEGIN');
      reader.pragma('user_version');
      await reader.copyTo(resolve(target), pagesAtATime, (done, total) => {
        watch.signal.throwIfAborted();
        watch.progress(done, total);
      });
      watch.signal.throwIfAborted();
    });
  } finally {
    rollBack(reader);
    reader.close();
  }
}

/** Checks a copy of the project at `path`, gives it the name `target`, and rotates. */
export function keepVerified(path: string, draft: string, target: string): Result<Dated & { path: string }> {
  const findings = checkProject(draft);
  if (!findings.ok) return findings;
  const [first] = findings.value;
  if (first !== undefined) {
    return fail('damaged-project', sentence('backup.not-sound-source', { path, message: first.message }));
  }
  return attempt(target, () => {
    renameSync(draft, target);
    syncPath(dirname(target));
    const made = { name: basename(target), at: momentOf(basename(target)) ?? '', path: target };
    rotate(path, made);
    return made;
  });
}

function rotate(path: string, made: Dated): void {
  const backups = datedBackups(path);
  if (!backups.ok) return;
  for (const { path: old } of outlived(backups.value, made)) rmSync(old, { force: true });
}
