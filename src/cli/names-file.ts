import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../contract/errors.ts';

/** Whether the project to show is a file at all, before a window is opened for it; none named is the start. */
export function namesFile(project: string | undefined): Result<void> {
  if (project === undefined) return ok(undefined);
  const there = statSync(project, { throwIfNoEntry: false });
  if (there === undefined) return fail('not-found', `${project} does not exist. Check the name and the folder.`);
  return there.isDirectory() ? fail('invalid-input', `${project} is a folder. Name a project file.`) : ok(undefined);
}
