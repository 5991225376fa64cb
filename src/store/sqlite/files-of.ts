import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

/** What SQLite puts beside a database while it is open, or leaves there when its program dies. */
export const companions = ['-wal', '-shm', '-journal'] as const;

/** Deletes a database of our own making with everything beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', ...companions]) rmSync(`${path}${end}`, { force: true });
}

/** Makes new names in a folder last through a power cut; Windows neither needs nor allows it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
