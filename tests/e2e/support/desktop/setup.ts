import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { stageApp } from '../../../../scripts/building/stage-app.ts';
import { findElectron } from '../../../../src/cli/desktop/find-electron.ts';
import type { Found } from '../../../support/requirements.ts';
import { missingForDisplay, startDisplay } from './display.ts';
import { asUser, giveToUser } from './ordinary-user.ts';

/** What every test of the desktop app runs on: Electron as an ordinary user, the app that this user owns, a screen. */
export type DesktopGround = {
  readonly program: string;
  readonly electron: string;
  readonly app: string;
  readonly display: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    desktop: Found<DesktopGround>;
  }
}

/** Lays the ground once for all tests; where something is missing they are told what. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const found = ground();
  if (!found.ok) {
    project.provide('desktop', found);
    return undefined;
  }
  for (const name of ['build-ui.ts', 'build-electron.ts']) {
    const script = fileURLToPath(new URL(`../../../../scripts/${name}`, import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  const folder = mkdtempSync(join(tmpdir(), 'copro-desktop-'));
  chmodSync(folder, 0o755);
  const app = join(folder, 'app');
  stageApp(app, process);
  giveToUser(app);
  const screen = await startDisplay();
  const program = asUser(found.value, folder);
  project.provide('desktop', { ok: true, value: { program, electron: found.value, app, display: screen.name } });
  return () => {
    screen.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

function ground(): Found<string> {
  if (process.platform !== 'linux') return { ok: false, reason: 'these tests drive a screen of X11 on Linux' };
  const electron = findElectron();
  if (!electron.ok) return { ok: false, reason: electron.error.message };
  const missing = missingForDisplay();
  if (missing.length > 0) return { ok: false, reason: `${missing.join(', ')} not installed` };
  return electron;
}
