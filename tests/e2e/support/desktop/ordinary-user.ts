import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The user without rights that every system has: the sandbox of Electron is real only for such a one. */
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** Gives files to the user who runs the app, where that is another one. */
export function giveToUser(place: string): void {
  if (isRoot) spawnSync('chown', ['-R', `${String(nobody)}:${String(nobody)}`, place]);
}

/** A program as that user runs it: itself, or a script in the folder given that becomes that user first. */
export function asUser(program: string, folder: string): string {
  if (!isRoot) return program;
  const script = join(folder, 'as-user');
  const user = String(nobody);
  writeFileSync(script, `#!/bin/sh\nexec setpriv --reuid=${user} --regid=${user} --clear-groups '${program}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
