import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

function newest(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), mtimeMs);
}

/** Whether something built is older than one of its sources, given from the folder that they lie in. */
export function isOlderThan(built: string, sources: readonly string[], root: string): boolean {
  const { mtimeMs } = statSync(built);
  return sources.some((source) => newest(path.join(root, source)) >= mtimeMs);
}
