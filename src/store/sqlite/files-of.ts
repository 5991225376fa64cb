import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

/** What SQLite puts beside a database while it is open, or leaves there when its program dies. */
export const companions = ['-wal', '-shm', '-journal'] as const;

/** Deletes a database of our own making with everything beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', ...companions]) rmSync(`${path}${end}`, { force: true });
}

/**
 * Makes what a file holds, or the new names in a folder, last through a power cut. Windows does not allow it without the
 * right to write, and needs none for names.
 */
export function syncPath(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
