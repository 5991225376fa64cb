import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What the machine tells of its folders. */
export type PlaceFacts = {
  /** As `process.platform`. */
  readonly platform: string;
  /** Linux's table of mounts; empty elsewhere. */
  readonly mounts: string;
  /** Folders that are known to be synchronised, whatever their names. */
  readonly syncRoots: readonly { readonly service: string; readonly folder: string }[];
};

/** Where Windows says that OneDrive keeps its folders. */
const oneDriveVariables = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'] as const;

/** What Dropbox leaves in the folder that it synchronises. */
const dropboxMark = '.dropbox.cache';

/** Looks around the file at `path`: its real place, and the facts that decide whether that is a risky one. */
export function lookAround(path: string): { readonly place: string; readonly facts: PlaceFacts } {
  const place = realPlace(resolve(path));
  const syncRoots = [
    ...oneDriveVariables.flatMap((name) => {
      const folder = process.env[name];
      return folder === undefined ? [] : [{ service: 'OneDrive', folder }];
    }),
    ...foldersAbove(place)
      .filter((folder) => existsSync(join(folder, dropboxMark)))
      .map((folder) => ({ service: 'Dropbox', folder })),
  ];
  return { place, facts: { platform: process.platform, mounts: mountTable(), syncRoots } };
}

function realPlace(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    // No such folder: whoever opens or creates the file will be told.
    return path;
  }
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function mountTable(): string {
  try {
    return process.platform === 'linux' ? readFileSync('/proc/self/mounts', 'utf8') : '';
  } catch {
    // Without the table nothing is known of network drives; that keeps nobody from working.
    return '';
  }
}
