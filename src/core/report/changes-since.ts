import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Manifest, manifestSchema, type NumberChange, type NumberedItem } from '../../domain/model/manifest.ts';
import { numberChanges } from '../../domain/report/number-changes.ts';
import { readJson } from '../../formats/json/read-json.ts';
import { readFile } from '../files.ts';

type Present = {
  /** The UUID of the project. */
  readonly project: string;
  readonly numbers: readonly NumberedItem[];
};

/**
 * What is another number than in the report that lies in the folder. A report that has the very same numbers is no earlier
 * state but the same one made once more: it keeps what it said of the one before it, so that it comes out alike.
 */
export function changesSince(folder: string, { project, numbers }: Present): NumberChange[] {
  const last = lastManifest(folder);
  if (last?.project.uuid !== project) return [];
  if (isDeepStrictEqual(last.numbers, numbers)) return last.changes;
  return numberChanges(last.numbers, numbers);
}

/** What lies there and is no manifest of a report is no report. */
function lastManifest(folder: string): Manifest | undefined {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return undefined;
  const file = readFile(path);
  const manifest = file.ok ? readJson(file.value, manifestSchema) : file;
  return manifest.ok ? manifest.value : undefined;
}
