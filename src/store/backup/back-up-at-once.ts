import type { Result } from '../../domain/model/result.ts';
import { ok } from '../../domain/model/result.ts';
import { clearDeadDrafts, draftOf } from '../drafts.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { removeDatabase } from '../sqlite/files-of.ts';
import { placeFor, removeEmptyFolder } from './backup-folder.ts';
import { keepVerified } from './make-backup.ts';

/**
 * Backs up a project through the connection that is about to migrate it, in one go: nothing can come between the backup
 * and the migration. SQLite itself writes the copy (`VACUUM INTO`); it is checked and rotated as every backup.
 */
export function backUpAtOnce(writer: Connection, path: string, moment: string): Result<void> {
  const target = placeFor(path, moment, '.copro');
  if (!target.ok) return target;
  clearDeadDrafts(path);
  const draft = draftOf(target.value, 'part');
  try {
    const copied = attempt(draft, () => writer.statement('VACUUM INTO ?').run(draft));
    if (!copied.ok) return copied;
    const kept = keepVerified(path, draft, target.value);
    return kept.ok ? ok(undefined) : kept;
  } finally {
    removeDatabase(draft);
    removeEmptyFolder(path);
  }
}
