import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { inject, onTestFinished, type TestContext } from 'vitest';
import { foundOrSkip } from '../../../support/requirements.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import type { WorkbenchWishes } from '../wishes.ts';
import { giveToUser } from './ordinary-user.ts';
import type { DesktopGround } from './setup.ts';

/** The desktop app, running. */
export type OpenDesktop = DesktopGround & {
  readonly running: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  /** Presses keys as a keyboard does, so that menus hear them: Playwright's go to the page alone. */
  readonly xdotool: (...args: string[]) => string;
  readonly env: Readonly<Record<string, string>>;
};

export type DesktopWishes = WorkbenchWishes & { readonly args?: readonly string[] };

/** Starts the desktop app as an ordinary user in a folder of its own; it is gone when the test has finished. */
export async function launchDesktop(context: TestContext, wishes: DesktopWishes = {}): Promise<OpenDesktop> {
  const ground = foundOrSkip(context, 'electron', inject('desktop'));
  const home = wishes.home ?? temporaryFolder();
  const folders = [home, wishes.env?.['HOME'], wishes.project === undefined ? undefined : dirname(wishes.project)];
  for (const folder of folders) if (folder !== undefined) giveToUser(folder);
  const env = { ...environment(ground, home), ...wishes.env };
  const running = await _electron.launch({
    executablePath: ground.program,
    args: [ground.app, ...argumentsFor(wishes)],
    env,
    cwd: home,
    // Playwright turns the sandbox off where it is not asked to leave it.
    chromiumSandbox: true,
    // Else Playwright makes every page light.
    colorScheme: wishes.look?.colorScheme ?? null,
  });
  const child = running.process();
  onTestFinished(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null || !child.kill('SIGKILL')) return;
    await gone;
  });
  const page = await running.firstWindow();
  const xdotool = (...args: string[]): string =>
    spawnSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: ground.display } }).stdout;
  return { ...ground, running, page, home, xdotool, env };
}

function argumentsFor({ look, args = [], project }: DesktopWishes): string[] {
  return [`--lang=${look?.locale ?? 'en-GB'}`, ...args, ...(project === undefined ? [] : [project])];
}

/** Nothing of the person who runs the tests: not their display, their settings or their look. */
export function environment({ display }: DesktopGround, home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    COPRO_HOME: home,
    NO_AT_BRIDGE: '1',
  };
}
