import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { coproEntry } from '../../support/copro.ts';

/** The program that serves the workbench, and the address that lets one window in. */
export type Served = { readonly program: ChildProcessWithoutNullStreams; readonly address: string };

/** Starts `copro serve` and waits for the address that it prints; `env` is laid over the environment. */
export async function serve(env: Readonly<Record<string, string>>, project?: string): Promise<Served> {
  const named = project === undefined ? [] : [project];
  const program = spawn(process.execPath, [coproEntry, 'serve', '--no-open', ...named], {
    env: { ...process.env, ...env },
  });
  const said: string[] = [];
  program.stderr.on('data', (text) => said.push(String(text)));
  for await (const line of createInterface(program.stdout)) return { program, address: line };
  throw new Error(`copro serve ended without an address: ${said.join('')}`);
}
