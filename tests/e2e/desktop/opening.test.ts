import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { dropFiles } from '../support/desktop/drop-files.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { openRecent } from '../support/desktop/menus.ts';
import { giveToUser } from '../support/desktop/ordinary-user.ts';

/** A folder with projects of these titles, named like them, and a list that is none. */
function folderOf(...titles: readonly string[]): string {
  const folder = temporaryFolder();
  for (const title of titles) copro(folder, 'new', `${title}.copro`, '--title', title);
  writeFileSync(join(folder, 'list.copro'), 'number,title\n1,No project\n');
  giveToUser(folder);
  return folder;
}

describe('a project', () => {
  it('opens by name, by a second start, by drop, and from the list of recent ones', async (context) => {
    const folder = folderOf('First', 'Second', 'Third');
    const opened = await launchDesktop(context, { project: join(folder, 'First.copro') });
    const { page, running, program, app, env, home } = opened;
    await page.getByRole('heading', { name: 'First' }).waitFor();

    // Started again with a name from where it stands, the running program takes it over, in a window more.
    const next = running.waitForEvent('window');
    const second = spawn(program, [app, relative(folder, join(folder, 'Second.copro'))], { cwd: folder, env });
    const [other, code] = await Promise.all([next, new Promise((resolve) => second.once('exit', resolve))]);
    await other.getByRole('heading', { name: 'Second' }).waitFor();
    expect(code).toBe(0);
    expect(running.windows()).toHaveLength(2);

    // The page hears of no path: the file that it is given has none, and the address names a handle.
    await page.evaluate("window.addEventListener('drop', () => { window.heard = true; })");
    await dropFiles(page, [join(folder, 'Third.copro')]);
    await page.getByRole('heading', { name: 'Third' }).waitFor();
    expect(await page.evaluate('window.heard')).toBeUndefined();
    expect(page.url()).not.toContain('copro-test');

    await dropFiles(page, [join(folder, 'list.copro')]);
    await page.getByRole('alert').getByText('list.copro is no project').waitFor();

    await page.getByRole('link', { name: 'Close the project and go to the start' }).click();
    await page.getByRole('button', { name: /^First/ }).waitFor();
    await openRecent(running, 'First');
    await page.getByRole('heading', { name: 'First' }).waitFor();
    expect(home).not.toBe(folder);
  });
});

describe('a list', () => {
  it('dropped into a project opens the import, as in a browser', async (context) => {
    const folder = folderOf('First');
    writeFileSync(join(folder, 'cases.csv'), 'number,title\n1,A case\n');
    giveToUser(folder);
    const { page } = await launchDesktop(context, { project: join(folder, 'First.copro') });
    await page.getByRole('heading', { name: 'First' }).waitFor();
    await dropFiles(page, [join(folder, 'cases.csv')]);
    await page.getByText('cases.csv').first().waitFor();
  });
});
