import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPrograms } from './find-chromium.ts';
import { newSecret } from './secrets.ts';

/** How the window came to be shown: as an app window, in a browser, or not at all. */
export type Shown = 'app' | 'browser' | 'none';

/**
 * Shows an address: as a window of its own where a browser of the Chromium family is found, else in the default browser.
 * `BROWSER` names another program, or `none`. The address lets one in, and what a program is started with can be seen
 * by everybody on the machine, so the browser is given a file that only this person can read and that leads there.
 */
export async function showWindow(address: string, folder: string): Promise<Shown> {
  const wanted = process.env['BROWSER'];
  if (wanted === 'none') return 'none';
  const place = join(folder, 'launch');
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const page = join(place, `${newSecret()}.html`);
  writeFileSync(page, redirect(address), { mode: 0o600 });
  const remove = (): void => {
    rmSync(page, { force: true });
  };
  setTimeout(remove, 60_000).unref();
  process.once('exit', remove);
  const url = pathToFileURL(page).href;
  if (wanted !== undefined && wanted !== '') return (await starts(wanted, [url])) ? 'browser' : 'none';
  const own = [
    `--app=${url}`,
    `--user-data-dir=${join(folder, 'browser')}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  for (const program of chromiumPrograms()) if (await starts(program, own)) return 'app';
  const [program, ...before] = defaultBrowser();
  return (await starts(program, [...before, url])) ? 'browser' : 'none';
}

function redirect(address: string): string {
  const to = JSON.stringify(address).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><title>Coproduction Workbench</title><script>location.replace(${to})</script>\n`;
}

function defaultBrowser(): [string, ...string[]] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return process.platform === 'darwin' ? ['open'] : ['xdg-open'];
}

/** A program that ends with a failure within a second has shown nothing. */
function starts(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    const running = setTimeout(() => {
      resolve(true);
    }, 1000);
    child.once('error', () => {
      clearTimeout(running);
      resolve(false);
    });
    child.once('exit', (code) => {
      clearTimeout(running);
      resolve(code === 0);
    });
    child.unref();
  });
}
