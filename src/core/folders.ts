import { existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Handlers } from '../contract/dispatch.ts';
import type { Output } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { fileFailure } from './files.ts';

type Entry = Output<'folders.list'>['entries'][number];

/** Looking through folders where the system has no dialog for it. */
export function folderHandlers(): Pick<Handlers, 'folders.list' | 'folders.place'> {
  return {
    'folders.list': ({ folder, beside }) =>
      listFolder(resolve(folder ?? (beside === undefined ? homedir() : dirname(beside)))),
    'folders.place': ({ folder, name }) => {
      const named = fileNameOf(name);
      if (named === '') return fail('invalid-input', sentence('project.no-name'));
      const whole = named.endsWith('.copro') ? named : `${named}.copro`;
      const file = join(resolve(folder), whole);
      return ok({ file, name: whole, exists: existsSync(file) });
    },
  };
}

/** Characters that some system refuses in the name of a file, or reads as the way to another folder. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;
const mostCharacters = 100;

/** A title as the name of a file: never a way to another folder, never hidden, short enough for every system. */
function fileNameOf(title: string): string {
  return title
    .replaceAll(refused, '-')
    .replace(/^[\s.]+/u, '')
    .trim()
    .slice(0, mostCharacters)
    .trim();
}

function listFolder(folder: string): Result<Output<'folders.list'>> {
  try {
    const entries = readdirSync(folder).flatMap((name) => entryOf(folder, name));
    const parent = dirname(folder);
    return ok({
      folder,
      path: folder,
      ...(parent === folder ? {} : { parent }),
      entries: entries.sort(foldersFirst),
    });
  } catch (error) {
    return fileFailure(error, folder);
  }
}

/** Hidden files, and whatever is neither folder nor project, are not on offer. */
function entryOf(folder: string, name: string): Entry[] {
  if (name.startsWith('.')) return [];
  const place = join(folder, name);
  const stats = statsOf(place);
  if (stats === undefined) return [];
  const changed = stats.mtime.toISOString();
  if (stats.isDirectory()) return [{ kind: 'folder', name, place, changed }];
  return name.endsWith('.copro') && stats.isFile() ? [{ kind: 'project', name, place, changed }] : [];
}

function statsOf(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function foldersFirst(a: Entry, b: Entry): number {
  return a.kind === b.kind ? a.name.localeCompare(b.name, 'en', { numeric: true }) : a.kind === 'folder' ? -1 : 1;
}
