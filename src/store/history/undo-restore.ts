import { join } from 'node:path';
import type { LoggedCommand } from '../../domain/model/command-log.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { backupFolder, isKeptAside } from '../backup/backup-folder.ts';

/** Why undo leaves a restored backup alone, and how to have back what stood in its place in the project at `path`. */
export function undoRestoreWords(path: string, { seq, restored }: LoggedCommand): string {
  return sentence('undo.restored-backup', {
    seq,
    backup: restored?.backup ?? '',
    wayBack: wayBack(path, restored?.kept),
    path,
  });
}

function wayBack(path: string, kept: string | undefined): string {
  if (kept === undefined) return sentence('undo.nothing-stood');
  const place = join(backupFolder(path), kept);
  return isKeptAside(kept) ? sentence('undo.kept-aside', { place }) : sentence('undo.backed-up', { place, path });
}
