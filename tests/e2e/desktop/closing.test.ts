import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { dialogNamed } from '../support/desktop/dialogs.ts';
import { dropFiles } from '../support/desktop/drop-files.ts';
import { launchDesktop, type OpenDesktop } from '../support/desktop/launch.ts';
import { eventsOf } from '../support/desktop/noted.ts';
import { processesOf, processOf } from '../support/desktop/processes.ts';
import { screenPicture } from '../support/desktop/screen.ts';
import { openExample } from '../support/use-workbench.ts';

const core = '--utility-sub-type=node.mojom.NodeService';
const many = 30_000;

/** A project, and two lists of so many cases for it. */
function folderWithLists(): { readonly folder: string; readonly project: string; readonly lists: readonly string[] } {
  const folder = temporaryFolder();
  copro(folder, 'new', 'mine.copro', '--title', 'My review');
  const lists = ['first', 'second'].map((name, place) => {
    const rows = Array.from({ length: many }, (_, row) => `${String(place * many + row + 1)},Case of ${name} list`);
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `number,title\n${rows.join('\n')}\n`);
    return file;
  });
  return { folder, project: join(folder, 'mine.copro'), lists };
}

/** What the window tells the taskbar, or the dock, from now on. */
async function watchBar(running: ElectronApplication): Promise<() => Promise<number[]>> {
  await running.evaluate(({ BrowserWindow }) => {
    const shown: number[] = [];
    Object.assign(globalThis, { shown });
    const [window] = BrowserWindow.getAllWindows();
    const show = window?.setProgressBar.bind(window);
    if (window !== undefined)
      window.setProgressBar = (share) => {
        shown.push(share);
        show?.(share);
      };
  });
  return () => running.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
}

/** Begins to import a list, and holds the core in the middle of it; gives the way to let it go on. */
async function importHalf({ page, home }: OpenDesktop, list: string, bar: () => Promise<number[]>) {
  await dropFiles(page, [list]);
  const start = page.getByRole('button', { name: /^Import 30,?000 cases$/ });
  await start.waitFor();
  const before = (await bar()).length;
  await start.click();
  await expect.poll(async () => (await bar()).slice(before).some((share) => share >= 0)).toBe(true);
  const id = processOf(home, core);
  process.kill(id, 'SIGSTOP');
  return () => process.kill(id, 'SIGCONT');
}

describe('a window in which a job is under way', () => {
  it('asks before it closes, and keeps all of the job or nothing', async (context) => {
    const { project, lists } = folderWithLists();
    const opened = await launchDesktop(context, { project });
    const { page, running, home, xdotool, display } = opened;
    const bar = await watchBar(running);
    await page.getByText(/^No cases yet/).waitFor();

    const goOn = await importHalf(opened, lists[0] ?? '', bar);
    xdotool('key', '--clearmodifiers', 'ctrl+w');
    await dialogNamed(opened, '');
    screenPicture(display, 'desktop-under-way');
    // The first answer is to stay.
    xdotool('key', 'Return');
    await dialogNamed(opened, 'My review – Coproduction Workbench');
    goOn();
    await page.getByText(/^30,?000 of 30,?000 cases shown$/).waitFor();
    // The bar is gone again with the job.
    await expect.poll(async () => (await bar()).at(-1)).toBe(-1);
    expect((await bar()).some((share) => share > 0 && share < 1)).toBe(true);

    const goOnAgain = await importHalf(opened, lists[1] ?? '', bar);
    const child = running.process();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    xdotool('key', '--clearmodifiers', 'ctrl+w');
    await dialogNamed(opened, '');
    xdotool('key', 'Tab', 'Return');
    await dialogNamed(opened, 'My review – Coproduction Workbench');
    goOnAgain();
    await gone;
    expect(child.exitCode).toBe(0);
    await expect.poll(() => processesOf(home)).toEqual([]);
    expect(eventsOf(home)).toEqual(['started', 'ended']);
    expect(copro(home, 'check', project).code).toBe(0);
    expect(copro(home, 'history', project).stdout.match(/Imported .*/g)).toEqual([
      expect.stringContaining(`first.csv: ${many.toLocaleString('en')} cases new`) as string,
    ]);
  });
});

describe('what the interface makes', () => {
  it('is saved where the person says, and the system may end the program at any time', async (context) => {
    const opened = await launchDesktop(context);
    const { page, home, xdotool, display } = opened;
    await openExample(page);
    await page.getByRole('link', { name: 'Codebook' }).click();
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Save a printable page (HTML)' }).click();
    await dialogNamed(opened, 'Save tu-2022.html');
    xdotool('key', '--clearmodifiers', 'ctrl+a');
    xdotool('type', '--delay', '30', join(home, 'scheme.html'));
    screenPicture(display, 'desktop-save');
    const file = join(home, 'scheme.html');
    // A dialog that is still being drawn hears no key.
    await expect
      .poll(() => xdotool('key', '--clearmodifiers', 'alt+s') + String(existsSync(file)), { timeout: 10_000 })
      .toBe('true');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('Co-deliverer');
    const kept = () => JSON.parse(readFileSync(join(home, 'window.json'), 'utf8')) as unknown;
    await expect.poll(kept).toMatchObject({ folders: { download: home } });

    // As at the end of a sitting, every process is told to go at once, and the windows hear it last.
    for (const { id } of processesOf(home).reverse()) process.kill(id, 'SIGTERM');
    await expect.poll(() => processesOf(home), { timeout: 15_000 }).toEqual([]);
    expect(eventsOf(home)).not.toContain('program broke');
    expect(copro(home, 'check', join(home, 'examples', 'Coproduction in 56 cases.copro')).code).toBe(0);
  });
});

describe('on a Mac', () => {
  it('the program outlives its windows, and ends once it is told to and they have saved', async (context) => {
    const { page, running } = await launchDesktop(context);
    await page.getByText('No project yet.').waitFor();
    // Only what follows a closed window is looked at as on a Mac: its menus are not to be had elsewhere.
    const closedAll = running.evaluate(
      ({ app, BrowserWindow }) =>
        new Promise<number>((resolve) => {
          Object.defineProperty(process, 'platform', { value: 'darwin' });
          app.once('window-all-closed', () => {
            Object.defineProperty(process, 'platform', { value: 'linux' });
            resolve(BrowserWindow.getAllWindows().length);
          });
          BrowserWindow.getAllWindows()[0]?.close();
        }),
    );
    expect(await closedAll).toBe(0);
    const next = running.waitForEvent('window');
    await running.evaluate(({ app }) => app.emit('activate'));
    await (await next).getByText('No project yet.').waitFor();
    const child = running.process();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await running.evaluate(({ app }) => {
      Object.defineProperty(process, 'platform', { value: 'darwin' });
      app.quit();
    });
    await gone;
    expect(child.exitCode).toBe(0);
  });
});
