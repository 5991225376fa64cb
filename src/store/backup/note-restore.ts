import { basename } from 'node:path';
import { ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { migrate } from '../migrations/migrate.ts';
import { closeWriter } from '../open-project.ts';
import { runCommand } from '../run-command.ts';
import { attempt } from '../sqlite/attempt.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openWriter } from '../sqlite/open-connection.ts';
import type { Surroundings } from '../surroundings.ts';

/** Which backup is restored, what keeps what stood in its place, and who wants it. */
export type RestoreNote = { readonly backup: string; readonly kept: string | undefined; readonly by: string };

/**
 * Brings the copy of a backup up to date and writes into its history that it was restored: an entry without rows, so that
 * the revision differs from the one that the project had when it was backed up.
 */
export function noteRestore(draft: string, surroundings: Surroundings, note: RestoreNote): Result<void> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const [backup, kept] = [basename(note.backup), note.kept === undefined ? {} : { kept: basename(note.kept) }];
  const entry = {
    kind: 'restore',
    by: note.by,
    summary: sentence('backup.restored', { backup }),
    detail: { restored: { backup, ...kept } },
  };
  const noted = attempt(draft, () => {
    const writer = openWriter(driver.value, draft);
    try {
      migrate(writer);
      return runCommand({ path: draft, writer, surroundings }, entry, () => ok(undefined));
    } finally {
      closeWriter(writer);
    }
  });
  return noted.ok ? noted.value : noted;
}
