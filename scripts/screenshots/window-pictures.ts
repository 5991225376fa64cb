import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { findElectron } from '../../src/cli/desktop/find-electron.ts';
import { missingForDisplay, startDisplay } from '../../tests/e2e/support/desktop/display.ts';
import { asUser, giveToUser } from '../../tests/e2e/support/desktop/ordinary-user.ts';
import { stageApp } from '../building/stage-app.ts';

/** What a picture of the desktop app is taken of. */
export type WindowLook = { readonly locale: string; readonly theme: string };

/** Why no picture of the desktop app can be taken here; undefined where one can. */
export function hindranceToWindow(): string | undefined {
  if (process.platform !== 'linux') return 'its pictures are taken on a screen of X11 on Linux';
  const electron = findElectron();
  if (!electron.ok) return electron.error.message;
  const missing = [...missingForDisplay(), ...(spawnSync('which', ['import']).status === 0 ? [] : ['import'])];
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}

/** Shows a person's folder in the desktop app, does something there, and gives a picture of its window with frame and menus. */
export async function windowPicture(
  home: string,
  { locale, theme }: WindowLook,
  prepare: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const electron = findElectron();
  if (!electron.ok) throw new Error(electron.error.message);
  const folder = mkdtempSync(path.join(tmpdir(), 'copro-window-'));
  const screen = await startDisplay();
  try {
    stageApp(path.join(folder, 'app'), process);
    giveToUser(folder);
    giveToUser(home);
    const running = await _electron.launch({
      executablePath: asUser(electron.value, folder),
      args: [path.join(folder, 'app'), `--lang=${locale}`],
      env: {
        PATH: process.env['PATH'] ?? '',
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        GTK_THEME: theme,
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        DISPLAY: screen.name,
        COPRO_HOME: home,
        NO_AT_BRIDGE: '1',
      },
      cwd: folder,
      chromiumSandbox: true,
      colorScheme: null,
    });
    const page = await running.firstWindow();
    await running.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 40, width: 1200, height: 750 }),
    );
    await prepare(page);
    const file = path.join(folder, 'window.png');
    spawnSync('import', ['-window', 'root', '-display', screen.name, '-crop', '1202x771+39+21', '+repage', file]);
    const picture = readFileSync(file);
    await running.close();
    return picture;
  } finally {
    screen.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
