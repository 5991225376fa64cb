import { join } from 'node:path';
import { runCopro } from '../../src/cli/run-copro.ts';
import type { Run } from './copro.ts';

/** Runs the command line over the real core without a process of its own, which many short runs would wait for. */
export async function runInProcess(...argv: string[]): Promise<Run> {
  const stdout: Uint8Array[] = [];
  let stderr = '';
  const io = {
    stdout: (content: string | Uint8Array) => void stdout.push(Buffer.from(content)),
    stderr: (text: string) => void (stderr += text),
  };
  const code = await runCopro(argv, { io, stop: new AbortController().signal });
  return { code, stdout: Buffer.concat(stdout).toString('utf8'), stderr };
}

/** Commands on files of one folder: what is typed as `@NAME` is the file NAME there. */
export function commandsIn(folder: () => string) {
  const at = (name: string): string => join(folder(), name);
  const run = (command: string, ...argv: string[]): Promise<Run> =>
    runInProcess(command, ...argv.map((one) => (one.startsWith('@') ? at(one.slice(1)) : one)));
  /** What a command that must succeed prints on stdout. */
  const text = async (...argv: [string, ...string[]]): Promise<string> => {
    const { code, stdout, stderr } = await run(...argv);
    if (code !== 0) throw new Error(`copro ${argv.join(' ')} ended with ${String(code)}: ${stderr}`);
    return stdout;
  };
  const json = async (...argv: [string, ...string[]]): Promise<unknown> => JSON.parse(await text(...argv, '--json'));
  return { at, run, text, json };
}
