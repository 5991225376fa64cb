import { join } from 'node:path';
import type { LoggedCommand } from '../../domain/model/command-log.ts';
import { backupFolder, isKeptAside } from '../backup/backup-folder.ts';

/** Why undo leaves a restored backup alone, and how to have back what stood in its place in the project at `path`. */
export function undoRestoreWords(path: string, { seq, restored }: LoggedCommand): string {
  return (
    `Entry ${seq} restored the backup ${restored?.backup ?? ''}: it put a whole file in place, which undo cannot take back. ` +
    `${wayBack(path, restored?.kept)} To undo a change from before it, name its entry: copro undo "${path}" --entry N.`
  );
}

function wayBack(path: string, kept: string | undefined): string {
  if (kept === undefined) return 'Nothing stood in its place.';
  const place = join(backupFolder(path), kept);
  return isKeptAside(kept)
    ? `What stood in its place could not be backed up, because it was damaged or newer; it is kept as ${place}.`
    : `What stood in its place was backed up first; have it back with: copro restore "${place}" "${path}".`;
}
