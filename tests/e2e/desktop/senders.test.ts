import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { timesNoted } from '../support/desktop/noted.ts';
import { giveToUser } from '../support/desktop/ordinary-user.ts';

/** Says on every channel what our own preload script may say; only where it runs makes it forged. */
const forged = (project: string): string => `
  const { ipcRenderer } = require('electron');
  const state = { language: 'zh', scheme: 'dark', commands: [] };
  ipcRenderer.send('copro:connect');
  ipcRenderer.send('copro:call', { id: 1, method: 'desktop.show-state', input: JSON.stringify(state) });
  ipcRenderer.send('copro:drop', [${JSON.stringify(project)}]);
`;

/** Three channels, one message on each. */
const said = 3;

describe('what is said to the main process', () => {
  it('is heard from the page of a window of ours alone, on every channel', async (context) => {
    const folder = temporaryFolder();
    copro(folder, 'new', 'First.copro', '--title', 'First');
    const script = join(folder, 'forged.cjs');
    writeFileSync(script, forged(join(folder, 'First.copro')));
    giveToUser(folder);
    const { page, running, home } = await launchDesktop(context);
    await page.getByText('No project yet.').waitFor();
    const refused = () => timesNoted(home, 'sender refused');
    expect(refused()).toBe(0);
    // What is shown is not waited for: the page may go elsewhere meanwhile.
    const showInWindow = (address: string): Promise<void> =>
      running.evaluate(({ BrowserWindow }, url) => {
        void BrowserWindow.getAllWindows()[0]
          ?.webContents.loadURL(url)
          .catch(() => undefined);
      }, address);
    await running.evaluate(({ session }, filePath) => {
      session.defaultSession.registerPreloadScript({ type: 'frame', filePath });
    }, script);

    // A window that is not ours, though it shows our page.
    await running.evaluate(async ({ BrowserWindow }) => {
      const stranger = new BrowserWindow({ show: false });
      await stranger.loadURL('app://bundle/');
      stranger.destroy();
    });
    await expect.poll(refused, { timeout: 10_000 }).toBe(said);
    // A window of ours with another page in it, of ours or of elsewhere.
    for (const [times, address] of ['app://bundle/crash', 'about:blank'].entries()) {
      await showInWindow(address);
      await expect.poll(refused, { timeout: 10_000 }).toBe(said * (times + 2));
    }
    // A page within the page, or one that is gone: the policy lets none be made, so their messages are made here.
    await running.evaluate(({ BrowserWindow, ipcMain }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const senderFrame of [{ url: 'app://bundle/' }, null])
        for (const channel of ['copro:connect', 'copro:call', 'copro:drop'])
          ipcMain.emit(channel, { sender, senderFrame }, []);
    });
    expect(refused()).toBe(said * 5);
    expect(await running.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('system');
    expect(running.windows()).toHaveLength(1);

    // The same messages of our own page are heard: what was dropped opens.
    await showInWindow('app://bundle/');
    await page.getByRole('heading', { name: 'First' }).waitFor();
    expect(refused()).toBe(said * 5);
  });
});
