import { basename } from 'node:path';
import type { Result } from '../../domain/model/result.ts';
import { migrate } from '../migrations/migrate.ts';
import { closeWriter } from '../open-project.ts';
import { addEntry } from '../run-command.ts';
import { attempt } from '../sqlite/attempt.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openWriter } from '../sqlite/open-connection.ts';
import { rollBack } from '../sqlite/transaction.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Brings the copy of a backup up to date and writes into its history that it was restored: an entry without rows, so that
 * the revision differs from the one that the project had when it was backed up.
 */
export function noteRestore(draft: string, backup: string, { clock, ids }: Surroundings): Result<void> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  return attempt(draft, () => {
    const writer = openWriter(driver.value, draft);
    try {
      migrate(writer);
      writer.exec('BEGIN IMMEDIATE');
      const entry = { kind: 'restore', by: 'copro', summary: `Restored the backup ${basename(backup)}` };
      addEntry(writer, entry, { uuid: ids(), at: clock() });
      writer.exec('COMMIT');
    } finally {
      rollBack(writer);
      closeWriter(writer);
    }
  });
}
