import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { checkProject } from '../check-project.ts';
import { clearDeadDrafts, draftOf } from '../drafts.ts';
import { lockProject } from '../open-project.ts';
import { attempt } from '../sqlite/attempt.ts';
import { companions, removeDatabase, syncPath } from '../sqlite/files-of.ts';
import { orphanLog } from '../sqlite/orphan-log.ts';
import type { Surroundings } from '../surroundings.ts';
import { trueName } from '../true-name.ts';
import { isBackup } from './backup-folder.ts';
import { foldLog } from './fold-log.ts';
import { keepAside } from './keep-aside.ts';
import { type Holdings, holdingsOf } from './list-backups.ts';
import { copyProject, makeBackup, type Watch } from './make-backup.ts';
import { noteRestore } from './note-restore.ts';

/** What stands in the project's place now, and where what stood there before is kept. */
export type Restored = { readonly holds: Holdings; readonly kept: string | undefined };

export type Restoring = { readonly surroundings: Surroundings; readonly watch: Watch; readonly by: string };

/**
 * Puts the project file `backup` in the place of the project of that name. It is checked first; what it replaces is backed up, or, where
 * that is damaged or newer, kept aside byte for byte; then the copy takes its name in one step. Fails with
 * damaged-project where the backup is not sound, project-locked where somebody writes the project, and as copying a file
 * can; a failure or a cancel leaves what stood there.
 */
export async function restoreBackup(backup: string, named: string, restoring: Restoring): Promise<Result<Restored>> {
  const path = trueName(named);
  const fit = requireFit(backup, path);
  if (!fit.ok) return fit;
  clearDeadDrafts(path);
  const draft = draftOf(path, 'restored');
  const lock = lockProject(path, restoring.surroundings);
  if (!lock.ok) return lock;
  try {
    const copied = await copyProject(backup, draft, restoring.watch);
    if (!copied.ok) return copied;
    const replaced = await keepReplaced(path, restoring);
    if (!replaced.ok) return replaced;
    const { kept } = replaced.value;
    const noted = noteRestore(draft, restoring.surroundings, { backup, kept, by: restoring.by });
    if (!noted.ok) return noted;
    const holds = soundHoldings(draft);
    if (!holds.ok) return holds;
    const folded = replaced.value.readable ? foldLog(path) : ok(undefined);
    if (!folded.ok) return folded;
    const put = attempt(path, () => replace(draft, path));
    return put.ok ? ok({ holds: holds.value, kept }) : put;
  } finally {
    removeDatabase(draft);
    lock.value.release();
  }
}

function requireFit(backup: string, path: string): Result<void> {
  const findings = checkProject(backup);
  if (!findings.ok) return findings;
  const [first] = findings.value;
  if (first !== undefined) {
    return fail('damaged-project', sentence('backup.not-sound', { backup, message: first.message }));
  }
  const fit = attempt(path, (): Result<void> => {
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
      return fail('not-found', sentence('files.no-folder', { dirname: dirname(path), path }));
    if (!existsSync(path)) return ok(undefined);
    if (statSync(path).isDirectory()) return fail('invalid-input', sentence('backup.onto-folder', { path }));
    if (isBackup(path)) return fail('invalid-input', sentence('backup.onto-backup', { path }));
    return realpathSync(path) === realpathSync(backup)
      ? fail('invalid-input', sentence('backup.is-project', { backup }))
      : ok(undefined);
  });
  return fit.ok ? fit.value : fit;
}

function soundHoldings(draft: string): Result<Holdings> {
  const findings = checkProject(draft);
  if (!findings.ok) return findings;
  const [first] = findings.value;
  return first === undefined
    ? holdingsOf(draft)
    : fail('damaged-project', sentence('backup.copy-not-sound', { message: first.message }));
}

/** What stood in the place, kept there, if there was anything; and whether SQLite can read it where it stands. */
type Replaced = { readonly kept: string | undefined; readonly readable: boolean };

async function keepReplaced(path: string, { surroundings, watch }: Restoring): Promise<Result<Replaced>> {
  if (!existsSync(path)) return keepLog(path, surroundings.clock());
  const backedUp = await makeBackup(path, surroundings.clock(), watch);
  if (backedUp.ok) return ok({ kept: backedUp.value.path, readable: true });
  const { code } = backedUp.error;
  if (code !== 'damaged-project' && code !== 'schema-newer') return backedUp;
  const kept = keepAside(path, surroundings.clock());
  return kept.ok ? ok({ kept: kept.value, readable: code === 'schema-newer' }) : kept;
}

/** Where a file is gone, its log may still be there with what was written last. */
function keepLog(path: string, moment: string): Result<Replaced> {
  if (orphanLog(path) === undefined) return ok({ kept: undefined, readable: false });
  const kept = keepAside(path, moment);
  return kept.ok ? ok({ kept: `${kept.value}-wal`, readable: false }) : kept;
}

/**
 * A log of the replaced file would be taken for one of the new file, and spoil it. What was to be kept of it is in the
 * file or aside by now; so the old project stands whole until the new one does.
 */
function replace(draft: string, path: string): void {
  for (const end of companions) rmSync(`${path}${end}`, { force: true });
  renameSync(draft, path);
  syncPath(dirname(path));
}
