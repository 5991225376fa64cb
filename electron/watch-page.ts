import { crashPage, isInterface, startPage } from './app-address.ts';
import { closeNow } from './closing.ts';
import { mayReload } from './dialogs.ts';
import type { Log } from './log.ts';
import type { OwnWindow } from './own-window.ts';
import { crashReport } from './report.ts';

/** Looks after a page: one that breaks gives way to a report and the way back, one that hangs is asked about. */
export function watchPage(own: OwnWindow, log: Log, broken: (report: string) => void): void {
  const { webContents } = own.window;
  let last = '';
  webContents.on('did-navigate-in-page', (_event, url) => {
    if (isInterface(url)) last = new URL(url).hash;
  });
  webContents.on('will-navigate', (event) => {
    // The way back from the crash page leads to where the person was.
    if (webContents.getURL() !== crashPage || event.url !== startPage || last === '') return;
    event.preventDefault();
    void webContents.loadURL(`${startPage}${last}`);
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.note('page broke', { reason, exitCode });
    own.early = [];
    if (own.closing === 'asked') {
      closeNow(own);
      return;
    }
    broken(crashReport('A page broke', { reason, exitCode }, log));
    // Within this event nothing can be loaded yet.
    setImmediate(() => {
      if (!webContents.isDestroyed()) void webContents.loadURL(crashPage);
    });
  });
  let asking = false;
  webContents.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    log.note('page hangs');
    void mayReload(own.window, own.state.language).then((reload) => {
      asking = false;
      if (reload) webContents.reload();
    });
  });
}
