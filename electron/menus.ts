import { app, Menu, shell } from 'electron';
import { forgetRecents, recentProjects } from '../src/core/recents.ts';
import type { Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { tellPage } from './own-window.ts';
import { places } from './places.ts';
import { checkUpdates } from './updates.ts';
import type { WindowList } from './window-list.ts';

export type Menus = {
  /** Makes the menus as the foremost window has it. */
  readonly refresh: () => void;
};

const mostRecent = 10;

type Ways = { readonly log: Log; readonly openPath: (path: string) => void };

/** Keeps the menus of the program. */
export function createMenus(windows: WindowList, { log, openPath }: Ways): Menus {
  app.setAboutPanelOptions({
    applicationName: 'Coproduction Workbench',
    applicationVersion: app.getVersion(),
    version: `Electron ${process.versions.electron}`,
    website: 'https://doi.org/10.25082/SWSW.2022.01.003',
    iconPath: places.icon,
  });
  const refresh = (): void => {
    const own = windows.foremost();
    if (own === undefined) return;
    const model = {
      state: own.state,
      platform: process.platform,
      recent: recentProjects(places.home).slice(0, mostRecent),
    };
    const template = menuTemplate(model, {
      run: (command) => {
        const front = windows.foremost();
        if (front !== undefined) tellPage(front, { kind: 'run', command });
      },
      openRecent: openPath,
      clearRecent: () => {
        forgetRecents(places.home);
        app.clearRecentDocuments();
        refresh();
      },
      showLogs: () => void shell.openPath(places.logs),
      checkUpdates: () => {
        const front = windows.foremost();
        if (front !== undefined) void checkUpdates(front.window, front.state.language, log);
      },
      about: () => {
        app.showAboutPanel();
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  return { refresh };
}
