import { basename } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { isDatabase } from '../src/core/files.ts';
import { closeCarefully, closeNow } from './closing.ts';
import { type CoreHost, startCore } from './core-host.ts';
import type { FromCore } from './core-messages.ts';
import { listenToPages } from './desktop-calls.ts';
import { choosePlace, chooseProject, goWeb, tellThatCoreStops } from './dialogs.ts';
import { lockContents } from './locks.ts';
import type { Log } from './log.ts';
import { createMenus, type Menus } from './menus.ts';
import { sortFiles } from './opening.ts';
import { createOwnWindow, givePort, type OwnWindow, showWindow, tellPage } from './own-window.ts';
import { type Quitting, watchQuitting } from './quitting.ts';
import { watchPage } from './watch-page.ts';
import { createWindowList, type WindowList } from './window-list.ts';
import { type Language, languageOf } from './words.ts';

/** The program while it runs: its windows, their menus, and the core behind them. */
export type Desk = {
  /** Opens files, each in a window; without any, brings a window to the front or opens the first. */
  readonly open: (paths: readonly string[]) => Promise<void>;
  /** What the crash page says. */
  readonly report: () => string;
  /** The language of the window that a person works in. */
  readonly language: () => Language;
};

type Parts = {
  readonly log: Log;
  readonly windows: WindowList;
  readonly core: CoreHost;
  readonly menus: Menus;
  readonly openWindow: (hash: string) => OwnWindow;
};

/** Starts the core and waits for something to open; `scheme` is the look that the person chose before. */
export function startDesk({ log, scheme }: { readonly log: Log; readonly scheme: unknown }): Desk {
  const windows = createWindowList();
  const quitting = watchQuitting();
  let report = '';
  useScheme(scheme);
  const core = startCore({
    message: (message) => {
      hearCore({ log, windows }, message);
    },
    lost: (code) => {
      log.note('core stopped', { code });
      for (const own of windows.all()) loseCore(own);
    },
    back: () => {
      for (const own of windows.all()) {
        connect(own);
        tellPage(own, { kind: 'core', state: 'back' });
      }
    },
    given: () => {
      const front = windows.foremost();
      if (front !== undefined) tellThatCoreStops(front.window, front.state.language);
    },
  });
  const connect = (own: OwnWindow): void => {
    givePort(own, core.portFor(own.id));
  };
  const openWindow = (hash: string): OwnWindow => {
    const own = createOwnWindow(hash);
    windows.add(own);
    lockContents(own.window.webContents, {
      openWindow,
      goWeb: (address) => void goWeb(own.window, address, own.state.language),
    });
    closeCarefully(own, { stopJobs: () => core.stopJobs(own.id), stays: quitting.givenUp });
    watchPage(own, log, (broken) => {
      report = broken;
    });
    own.window.on('focus', () => {
      menus.refresh();
    });
    return own;
  };
  const menus = createMenus(windows, { log, openPath: (path) => void open(parts, [path]) });
  const parts: Parts = { log, windows, core, menus, openWindow };
  listenToPages({
    windows,
    log,
    connect,
    openFiles: (own, paths) => void openIn(parts, own, paths),
    handlers: handlersOf(parts),
  });
  keepRunningAsTheSystemDoes(parts, quitting);
  const language = (): Language => windows.foremost()?.state.language ?? languageOf(app.getLocale());
  return { open: (paths) => open(parts, paths), report: () => report, language };
}

/** Nothing of a window is under way any more: it has no core. */
function loseCore(own: OwnWindow): void {
  own.jobs = 0;
  givePort(own);
  tellPage(own, { kind: 'core', state: 'lost' });
}

function useScheme(scheme: unknown): void {
  nativeTheme.themeSource = scheme === 'light' || scheme === 'dark' ? scheme : 'system';
}

function handlersOf({ core, menus }: Parts): Parameters<typeof listenToPages>[0]['handlers'] {
  const offered = async (path: string | undefined) => (path === undefined ? {} : { file: await core.offer(path) });
  return {
    'desktop.choose-project': async (own) => offered(await chooseProject(own.window, own.state.language)),
    'desktop.choose-place': async (own, { name }) =>
      offered(await choosePlace(own.window, { language: own.state.language, name: basename(name) })),
    'desktop.show-state': (own, state) => {
      own.state = state;
      useScheme(state.scheme);
      menus.refresh();
      return {};
    },
    'desktop.edit-text': ({ window }, { step }) => {
      if (step === 'undo') window.webContents.undo();
      else window.webContents.redo();
      return {};
    },
    'desktop.settled': (own) => {
      closeNow(own);
      return {};
    },
  };
}

function hearCore({ log, windows }: Pick<Parts, 'log' | 'windows'>, message: FromCore): void {
  switch (message.kind) {
    case 'busy': {
      const own = windows.byId(message.window);
      if (own === undefined || own.window.isDestroyed()) return;
      own.jobs = message.jobs;
      // Below 0 takes the bar away, above 1 says that the end is not known.
      own.window.setProgressBar(message.jobs === 0 ? -1 : (message.share ?? 2));
      return;
    }
    case 'opened': {
      const own = windows.byId(message.window);
      own?.window.setRepresentedFilename(message.path);
      app.addRecentDocument(message.path);
      return;
    }
    case 'failed':
      log.note('call failed', { method: message.method, code: message.code });
      return;
    case 'offered':
    case 'issued':
  }
}

/** Opens projects, each in a window of its own, and says of the rest what they are not. */
async function open(parts: Parts, paths: readonly string[]): Promise<void> {
  const { core, windows, openWindow } = parts;
  const { projects, refused } = sortFiles(paths, isDatabase);
  for (const path of projects) {
    const handle = await core.offer(path);
    const idle = windows.all().find((own) => own.state.screen === undefined && own.closing === 'no');
    if (idle === undefined) showWindow(openWindow(`#project=${handle}`));
    else {
      tellPage(idle, { kind: 'open', file: handle });
      showWindow(idle);
    }
  }
  if (projects.length === 0) {
    const front = windows.foremost() ?? openWindow('');
    for (const name of refused) tellPage(front, { kind: 'refused', name });
    if (refused.length > 0 || paths.length === 0) showWindow(front);
  }
}

/** Opens in a window what was dropped into it: the first project there, and the others as ever. */
async function openIn(parts: Parts, own: OwnWindow, paths: readonly string[]): Promise<void> {
  const { projects, refused } = sortFiles(paths, isDatabase);
  const [first, ...others] = projects;
  if (first !== undefined) tellPage(own, { kind: 'open', file: await parts.core.offer(first) });
  for (const name of refused) tellPage(own, { kind: 'refused', name });
  if (others.length > 0) await open(parts, others);
}

/** On a Mac a program outlives its windows; elsewhere it ends with the last of them. The core ends first. */
function keepRunningAsTheSystemDoes(parts: Parts, quitting: Quitting): void {
  let ended = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting.asked()) app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void open(parts, []);
  });
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void parts.core.end().then(() => {
      ended = true;
      parts.log.note('ended');
      app.quit();
    });
  });
}
