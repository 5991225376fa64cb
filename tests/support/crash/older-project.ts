import { copyFileSync } from 'node:fs';

/** Puts a project of an earlier format at `path`: the one that is kept as the program of its time wrote it. */
export function putOlderProject(path: string, version: number): void {
  copyFileSync(new URL(`../../../fixtures/projects/schema-${version}.copro`, import.meta.url), path);
}
