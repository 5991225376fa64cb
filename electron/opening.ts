import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files that a program was started to open, as whole paths: what is no switch among its arguments, from the folder
 * it was started in. The first names the program itself.
 */
export function filesIn(argv: readonly string[], folder: string): string[] {
  return argv.slice(1).flatMap((argument) => {
    if (argument === '' || argument.startsWith('-')) return [];
    if (argument.startsWith('file:')) return fromFileAddress(argument);
    return [resolve(folder, argument)];
  });
}

function fromFileAddress(address: string): string[] {
  try {
    return [fileURLToPath(address)];
  } catch {
    return [];
  }
}

/** The files to open among those named: whatever is a database, whatever its name, and what is not by name alone. */
export function sortFiles(
  paths: readonly string[],
  isDatabase: (path: string) => boolean,
): { readonly projects: readonly string[]; readonly refused: readonly string[] } {
  const projects = paths.filter(isDatabase);
  return { projects, refused: paths.filter((path) => !projects.includes(path)).map((path) => basename(path)) };
}
