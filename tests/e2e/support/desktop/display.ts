import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, with a window manager: without one there is no focus and no maximising. */
export type Display = { readonly name: string; readonly stop: () => void };

/** What a screen needs, of which the machine lacks something. */
export function missingForDisplay(): string[] {
  return ['Xvfb', 'openbox', 'xdotool'].filter(
    (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  );
}

/** Starts a screen under a number that is free. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server.stdio[3] as Readable)}`;
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  await managed(name);
  return {
    name,
    stop: () => {
      for (const program of [manager, server] as ChildProcess[]) program.kill('SIGKILL');
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  throw new Error('Xvfb ended without a screen.');
}

/** Waits until the window manager has taken the screen over. */
async function managed(display: string): Promise<void> {
  for (;;) {
    const asked = spawnSync('xdotool', ['get_num_desktops'], { env: { ...process.env, DISPLAY: display } });
    if (asked.status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
