import { BrowserWindow, type WebContents } from 'electron';
import type { OwnWindow } from './own-window.ts';

/** The windows that are open. */
export type WindowList = {
  readonly add: (own: OwnWindow) => void;
  readonly all: () => readonly OwnWindow[];
  readonly byId: (id: string) => OwnWindow | undefined;
  readonly byContents: (contents: WebContents) => OwnWindow | undefined;
  /** The one that a person works in: the one with the focus, or the one opened last. */
  readonly foremost: () => OwnWindow | undefined;
};

/** Starts without a window. */
export function createWindowList(): WindowList {
  let windows: readonly OwnWindow[] = [];
  return {
    add: (own) => {
      windows = [...windows, own];
      own.window.once('closed', () => {
        windows = windows.filter((one) => one !== own);
      });
    },
    all: () => windows,
    byId: (id) => windows.find((own) => own.id === id),
    byContents: (contents) => windows.find(({ window }) => !window.isDestroyed() && window.webContents === contents),
    foremost: () => {
      const focused = BrowserWindow.getFocusedWindow();
      return windows.find(({ window }) => window === focused) ?? windows.at(-1);
    },
  };
}
