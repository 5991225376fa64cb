import { lstatSync, realpathSync } from 'node:fs';

/**
 * The file that a symbolic link leads to, so that lock, log, backups and whatever takes a project’s place stand beside the
 * file and not beside the link. Any other path stands for itself, also one that leads nowhere.
 */
export function trueName(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync.native(path) : path;
  } catch {
    return path;
  }
}
