import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { seriousViolations } from '../support/accessibility.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { menuLabels, pressInMenu } from '../support/desktop/menus.ts';
import { processesOf } from '../support/desktop/processes.ts';
import { screenPicture } from '../support/desktop/screen.ts';
import { historyEntry, openExample } from '../support/use-workbench.ts';

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  return child.exitCode;
}

describe('the window', () => {
  it('comes back where it was left, and leaves no process behind', async (context) => {
    const home = temporaryFolder();
    const first = await launchDesktop(context, { home });
    await first.page.getByText('No project yet.').waitFor();
    const left = { x: 120, y: 90, width: 1100, height: 700 };
    await first.running.evaluate(({ BrowserWindow }, bounds) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
    }, left);
    await expect.poll(() => readKept(home)).toMatchObject({ window: { maximised: false, bounds: { width: 1100 } } });
    const child = first.running.process();
    first.xdotool('key', '--clearmodifiers', 'ctrl+q');
    expect(await ended(child)).toBe(0);
    await expect.poll(() => processesOf(home)).toEqual([]);
    const again = await launchDesktop(context, { home });
    await again.page.getByText('No project yet.').waitFor();
    const bounds = await again.running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(bounds).toMatchObject({ width: left.width, height: left.height });
  });

  it('has the look of the system, until the person chooses another', async (context) => {
    const { page, running, display } = await launchDesktop(context, { env: { GTK_THEME: 'Adwaita:dark' } });
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
    await page.getByText('No project yet.').waitFor();
    await expect.poll(scheme).toBe('dark');
    await openExample(page);
    screenPicture(display, 'desktop-dark');
    expect.soft(await seriousViolations(page)).toEqual([]);
    await pressInMenu(running, 'command-look-light');
    await expect.poll(scheme).toBe('light');
    const theme = () =>
      running.evaluate(({ nativeTheme }) => [nativeTheme.themeSource, nativeTheme.shouldUseDarkColors]);
    await expect.poll(theme).toEqual(['light', false]);
    screenPicture(display, 'desktop-light');
  });

  it('speaks Chinese in menus and page, and English once asked to', async (context) => {
    const { page, running, display } = await launchDesktop(context, { look: { locale: 'zh-CN' } });
    await page.getByRole('button', { name: '打开 56 个案例的示例' }).click();
    await page.getByRole('link', { name: '历史' }).click();
    await page.getByRole('region').first().waitFor();
    await expect.poll(() => menuLabels(running)).toEqual(['文件', '编辑', '视图', '前往', '历史', '窗口', '帮助']);
    screenPicture(display, 'desktop-chinese');
    await pressInMenu(running, 'command-language');
    await page.getByRole('link', { name: 'History' }).waitFor();
    await expect.poll(() => menuLabels(running)).toContain('File');
  });
});

describe('menus', () => {
  it('hold the commands of what is on screen, and their keys work from the keyboard', async (context) => {
    const { page, running, xdotool, display } = await launchDesktop(context);
    await openExample(page);
    await expect.poll(() => menuLabels(running)).toEqual(['File', 'Edit', 'View', 'Go', 'History', 'Window', 'Help']);
    // One key, one undo: the page takes it, and the menu behind it does not do it again.
    xdotool('key', '--clearmodifiers', 'ctrl+z');
    await historyEntry(page, 'Undid entry 7').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Redo' }).click();
    await historyEntry(page, 'Redid').waitFor();
    expect(await historyEntry(page, 'Undid entry 6').count()).toBe(0);
    const zoom = () =>
      running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
    xdotool('key', '--clearmodifiers', 'ctrl+shift+equal');
    await expect.poll(zoom).toBeGreaterThan(0);
    xdotool('key', '--clearmodifiers', 'ctrl+0');
    await expect.poll(zoom).toBe(0);
    xdotool('key', '--clearmodifiers', 'alt+f');
    screenPicture(display, 'desktop-menu');
    xdotool('key', 'Escape');
    await pressInMenu(running, 'command-palette');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    // In a field, undo in the menu is that of the text.
    const filter = page.getByLabel('Filter by words or person');
    await filter.focus();
    await page.keyboard.type('strict');
    await pressInMenu(running, 'command-undo');
    await expect.poll(() => filter.inputValue()).not.toBe('strict');
    expect(await historyEntry(page, 'Undid entry 6').count()).toBe(0);
  });
});

describe('the dialog of the system', () => {
  it('opens a project by its path, and begins where it ended', async (context) => {
    const folder = temporaryFolder();
    copro(folder, 'new', 'mine.copro', '--title', 'My review');
    const opened = await launchDesktop(context, { env: { HOME: folder } });
    const { page, xdotool, home, display } = opened;
    await page.getByText('No project yet.').waitFor();
    xdotool('key', '--clearmodifiers', 'ctrl+o');
    xdotool('search', '--sync', '--onlyvisible', '--name', '^Open a project$', 'windowactivate', '--sync');
    // This key shows the field for a path.
    xdotool('key', '--clearmodifiers', 'ctrl+l');
    xdotool('type', '--delay', '30', join(folder, 'mine.copro'));
    screenPicture(display, 'desktop-dialog');
    xdotool('key', '--clearmodifiers', 'alt+o');
    await page.getByRole('heading', { name: 'My review' }).waitFor();
    expect(readKept(home)).toMatchObject({ folders: { project: folder } });

    // The next dialog begins there, with the name that the review was given.
    await page.getByRole('link', { name: 'Close the project and go to the start' }).click();
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByLabel('Name of the review').fill('Care');
    await page.getByText('One file: Care.copro').waitFor();
    await page.getByRole('button', { name: 'Choose where it shall lie' }).click();
    xdotool('search', '--sync', '--onlyvisible', '--name', '^Where shall the review lie', 'windowactivate', '--sync');
    screenPicture(display, 'desktop-place');
    // A dialog that is still being drawn hears no key.
    await expect
      .poll(() => xdotool('key', '--clearmodifiers', 'alt+s') + String(existsSync(join(folder, 'Care.copro'))))
      .toBe('true');
    await page.getByRole('heading', { name: 'Care' }).waitFor();
  });
});

function readKept(home: string): unknown {
  const file = join(home, 'window.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
