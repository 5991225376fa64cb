import { existsSync, statSync } from 'node:fs';

/** The size of a log whose project file is not there: what was written last, which nothing may take for a new file’s log. */
export function orphanLog(path: string): number | undefined {
  if (existsSync(path)) return undefined;
  const bytes = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return bytes === 0 ? undefined : bytes;
}
