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
 * state but the same one made once more, perhaps in another language: it keeps what it said of the one before it, so that it
 * comes out alike.
 */
export function changesSince(folder: string, { project, numbers }: Present): NumberChange[] {
  const last = lastManifest(folder);
  if (last?.project.uuid !== project) return [];
  if (isDeepStrictEqual(last.numbers.map(bare), numbers.map(bare))) return inWordsOf(numbers, last.changes);
  return numberChanges(last.numbers, numbers);
}

/** An item without its words. */
function bare({ kind, id, numbers }: NumberedItem) {
  return { kind, id, numbers: numbers.map((number) => [number.id, number.value]) };
}

/** The changes as the items say them now. */
function inWordsOf(items: readonly NumberedItem[], changes: readonly NumberChange[]): NumberChange[] {
  return changes.map((change) => {
    const item = items.find(({ kind, id }) => kind === change.item.kind && id === change.item.id);
    const number = item?.numbers.find(({ id }) => id === change.number.id);
    return {
      ...change,
      item: { ...change.item, title: item?.title ?? change.item.title },
      number: { ...change.number, words: number?.words ?? change.number.words },
    };
  });
}

/** What lies there and is no manifest of a report is no report. */
function lastManifest(folder: string): Manifest | undefined {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return undefined;
  const file = readFile(path);
  const manifest = file.ok ? readJson(file.value, manifestSchema) : file;
  return manifest.ok ? manifest.value : undefined;
}
