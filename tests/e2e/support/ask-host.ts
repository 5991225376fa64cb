import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const script = fileURLToPath(new URL('host.ts', import.meta.url));

type Host = { readonly program: ChildProcess; readonly lines: AsyncIterator<string, undefined> };
type Wish =
  { readonly home: string; readonly project?: string } | { readonly close: string } | { readonly exampleIn: string };

let host: Host | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Asks the host of this test file, which is started with the first question, and gives its answer. */
export function askHost(wish: Wish): Promise<string> {
  const answer = last.then(async () => {
    host ??= start();
    host.program.stdin?.write(`${JSON.stringify(wish)}\n`);
    const line = await host.lines.next();
    if (line.done === true) throw new Error('The host of the journeys has ended; what it said stands above.');
    return line.value;
  });
  last = answer.catch(() => undefined);
  return answer;
}

function start(): Host {
  const program = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
}

afterAll(async () => {
  if (host === undefined) return;
  host.program.stdin?.end();
  await once(host.program, 'exit');
  host = undefined;
});
