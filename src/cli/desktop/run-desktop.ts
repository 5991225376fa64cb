import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ok, type Result } from '../../contract/errors.ts';
import { findElectron } from './find-electron.ts';
import { installElectron } from './install-electron.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Whoever fails sooner than this has not shown a window, in milliseconds. */
const soon = 15_000;

/**
 * Shows the workbench in the desktop app until its last window has gone. Fails with not-found, and why, where it cannot
 * be shown: the program of Electron is not here and cannot be had, or does not run on this machine.
 */
export async function runDesktop(project: string | undefined, say: (line: string) => void): Promise<Result<'closed'>> {
  const hindrance = hindranceOfMachine();
  if (hindrance !== undefined) return fail('not-found', hindrance);
  const found = findElectron();
  const electron = found.ok ? found : await installElectron(say);
  if (!electron.ok) return fail('not-found', found.ok ? '' : `${found.error.message}, and ${electron.error.message}`);
  const built = build();
  if (!built.ok) return built;
  return shows(electron.value, project === undefined ? [] : [resolve(project)]);
}

/** What keeps any window from being shown here, told before anything is downloaded for it. */
function hindranceOfMachine(): string | undefined {
  const { platform, env, getuid } = process;
  if (platform !== 'linux') return undefined;
  if ((env['DISPLAY'] ?? '') === '' && (env['WAYLAND_DISPLAY'] ?? '') === '') return 'there is no screen to show it on';
  // Chromium gives up its sandbox there, and we do not show anything without one.
  return getuid?.() === 0 ? 'its sandbox does not work for the user root' : undefined;
}

/** In a checkout, what the window shows is built first where it is missing or older than its sources. */
function build(): Result<void> {
  for (const name of ['build-ui.ts', 'build-electron.ts']) {
    const script = resolve(root, 'scripts', name);
    if (!existsSync(script)) continue;
    const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
    if (status !== 0) return fail('internal', 'The desktop app could not be built; the lines above say why.');
  }
  return ok(undefined);
}

function shows(program: string, files: readonly string[]): Promise<Result<'closed'>> {
  const began = performance.now();
  return new Promise((settle) => {
    const child = spawn(program, [root, ...files], { stdio: ['ignore', 'ignore', 'ignore'] });
    const failed = (why: string): void => {
      settle(fail('not-found', why));
    };
    child.once('error', (error) => {
      failed(`Electron does not start: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      if (code === 0 || performance.now() - began > soon) settle(ok('closed'));
      else failed(`Electron does not run here (it ended with ${signal ?? `code ${String(code)}`})`);
    });
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => child.kill(name));
  });
}
