import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, type MessagePortMain, nativeTheme, screen, type WebContents } from 'electron';
import type { DesktopNews, WindowState } from '../src/contract/desktop.ts';
import { toWire } from '../src/contract/wire.ts';
import { startPage } from './app-address.ts';
import { channels } from './channels.ts';
import { keep, readKept } from './kept.ts';
import { places } from './places.ts';
import { placeWindow, type Rectangle, smallest } from './window-place.ts';
import { languageOf } from './words.ts';

/** A window of ours, and what is known of it. */
export type OwnWindow = {
  readonly id: string;
  readonly window: BrowserWindow;
  state: WindowState;
  /** How many of its jobs are under way. */
  jobs: number;
  /** What its page is to hear once it is there; undefined from then on. */
  early: DesktopNews[] | undefined;
  /** Where its closing has come to. */
  closing: 'no' | 'asked' | 'yes';
};

/** Grounds of the interface, so that nothing flashes before it is drawn. */
const grounds = { light: '#ffffff', dark: '#0d1117' } as const;

/** Makes a window, unseen until it is drawn, in the place where the last one was left. */
export function createOwnWindow(hash: string): OwnWindow {
  const left = readKept().window;
  const window = new BrowserWindow({
    ...placeWindow(left, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    icon: places.icon,
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // A window that nobody looks at may still be told of changes at once.
      backgroundThrottling: false,
    },
  });
  if (left?.maximised === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  rememberPlace(window);
  const language = languageOf(app.getLocale());
  const state: WindowState = { language, scheme: 'system', commands: [] };
  void window.loadURL(`${startPage}${hash}`);
  return { id: randomUUID(), window, state, jobs: 0, early: [], closing: 'no' };
}

/** Tells the page of a window; one that is not there yet hears it as soon as it is. */
export function tellPage({ window, early }: OwnWindow, news: DesktopNews): void {
  if (early !== undefined) early.push(news);
  else speak(window, (contents) => contents.send(channels.news, toWire(news)));
}

/** Says something to the page of a window, if there is one still. */
function speak(window: BrowserWindow, say: (contents: WebContents) => void): void {
  if (window.isDestroyed()) return;
  try {
    say(window.webContents);
  } catch {
    // Its process may have ended a moment ago, of which nothing tells before one speaks to it.
  }
}

/** Takes note that the page of a window is there. */
export function greetPage(own: OwnWindow): void {
  const waiting = own.early ?? [];
  own.early = undefined;
  for (const news of waiting) tellPage(own, news);
}

/** Gives the page of a window its port to the core; none while there is no core. */
export function givePort({ window }: OwnWindow, port?: MessagePortMain): void {
  speak(window, (contents) => contents.postMessage(channels.port, null, port === undefined ? [] : [port]));
}

/** Brings a window before the person, however it was put away. */
export function showWindow({ window }: OwnWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas(): [Rectangle, ...Rectangle[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

const calm = 400;

/** Keeps where a window lies, once it has come to rest. */
function rememberPlace(window: BrowserWindow): void {
  let waiting: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(waiting);
    if (window.isDestroyed() || window.isFullScreen() || window.isMinimized()) return;
    keep({ window: { bounds: window.getNormalBounds(), maximised: window.isMaximized() } });
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(save, calm);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', save);
}
