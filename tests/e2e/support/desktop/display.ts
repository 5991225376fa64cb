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
  const manager = await managerOf(name);
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

/** Starts a window manager and waits until it has taken the screen over; one that does not within some seconds is started anew. */
async function managerOf(display: string): Promise<ChildProcess> {
  const env = { ...process.env, DISPLAY: display };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const manager = spawn('openbox', [], { stdio: 'ignore', env });
    for (let asked = 0; asked < 200; asked += 1) {
      if (spawnSync('xdotool', ['get_num_desktops'], { env, timeout: 5000 }).status === 0) return manager;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    manager.kill('SIGKILL');
  }
  throw new Error('openbox does not take over the screen of Xvfb.');
}
