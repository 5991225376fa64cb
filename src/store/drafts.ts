import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { backupFolder } from './backup/backup-folder.ts';
import { removeDatabase } from './sqlite/files-of.ts';

/** What a draft becomes: a new project, a restored one, a backup. */
type Purpose = 'new' | 'restored' | 'part';

/** The name under which a file is made before it takes its own, `path`: it says which process makes it. */
export function draftOf(path: string, purpose: Purpose): string {
  return `${path}.${process.pid}-${here()}.${purpose}`;
}

const draft = /^(.+\.(\d+)-([0-9a-f]{8})\.(?:new|restored|part))(?:-wal|-shm|-journal)?$/;

/**
 * Deletes the drafts that processes left which were killed, in the folder of the project at `path` and in that of its
 * backups. Drafts of a process that lives, or of another machine, whose processes cannot be seen from here, stay.
 */
export function clearDeadDrafts(path: string): void {
  const own = here();
  for (const folder of [dirname(path), backupFolder(path)]) {
    for (const name of namesIn(folder)) {
      const [, stem, pid, where] = draft.exec(name) ?? [];
      if (stem === undefined || where !== own || lives(Number(pid))) continue;
      try {
        removeDatabase(join(folder, stem));
      } catch {
        // What cannot be deleted is in nobody's way.
      }
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH');
  }
}

/** Where the number of a process means that process: this machine, and on it this container. */
function here(): string {
  return createHash('sha256').update(`${hostname()}\n${processNamespace()}`).digest('hex').slice(0, 8);
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
    return '';
  }
}
