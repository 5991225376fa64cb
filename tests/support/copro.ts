import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The file that starts the command line. */
export const coproEntry = fileURLToPath(new URL('../../bin/copro.js', import.meta.url));

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a user would, in a folder. */
export function copro(folder: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [coproEntry, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Runs a command that must succeed and gives the JSON value that it prints. */
export function coproJson(folder: string, ...args: string[]): unknown {
  const run = copro(folder, ...args, '--json');
  if (run.code !== 0) throw new Error(`copro ${args.join(' ')} ended with ${String(run.code)}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
