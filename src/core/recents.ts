import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Handlers } from '../contract/dispatch.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { readInfo } from '../store/read/read-info.ts';
import type { Session } from './session.ts';
import { type UserFile, userFile } from './user-file.ts';

const noteSchema = z.strictObject({
  path: z.string(),
  title: z.string(),
  at: z.iso.datetime(),
  cases: z.int(),
  codings: z.int(),
});
type Note = z.infer<typeof noteSchema>;

const most = 20;

/** Which projects a person opened last, kept in one file of that person's folder. */
export function recentHandlers(
  session: Session,
  folder: string,
): Pick<Handlers, 'recents.list' | 'recents.note' | 'recents.forget'> {
  const file = recentsFile(folder);
  return {
    'recents.list': () =>
      ok(
        file.read().map(({ path, ...said }) => ({
          file: path,
          name: basename(path),
          folder: dirname(path),
          ...said,
          missing: !existsSync(path),
        })),
      ),
    'recents.note': ({ file: given, project }) => {
      const open = session.reading(project);
      if (!open.ok) return open;
      const info = readInfo(open.value);
      if (!info.ok) return info;
      const { cases, codings } = info.value.counts;
      const at = session.surroundings.clock();
      const note = { path: resolve(given), title: info.value.project.title, at, cases, codings };
      return keep(file, [note, ...without(file.read(), note.path)].slice(0, most));
    },
    'recents.forget': ({ file: given }) => keep(file, without(file.read(), resolve(given))),
  };
}

/** The projects opened last that are still there, newest first, for whoever shows them outside the interface. */
export function recentProjects(folder: string): { readonly path: string; readonly title: string }[] {
  return recentsFile(folder)
    .read()
    .filter(({ path }) => existsSync(path));
}

/** Forgets which projects were opened; the files stay. */
export function forgetRecents(folder: string): void {
  recentsFile(folder).write([]);
}

function recentsFile(folder: string): UserFile<Note[]> {
  return userFile(join(folder, 'recent-projects.json'), z.array(noteSchema), []);
}

function without(notes: readonly Note[], path: string): Note[] {
  return notes.filter((note) => note.path !== path);
}

function keep(file: UserFile<Note[]>, notes: Note[]): Result<Record<string, never>> {
  const written = file.write(notes);
  return written.ok ? ok({}) : written;
}
