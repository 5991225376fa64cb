import type { WindowState } from '../../contract/desktop.ts';

/** What a window of the desktop app can do and a page in a browser cannot. Files are handles. */
export type Desktop = {
  /** The dialog of the system for choosing a project; undefined where none was chosen. */
  readonly chooseProject: () => Promise<string | undefined>;
  /** The dialog of the system for where a new project shall lie; undefined where none was chosen. */
  readonly choosePlace: (name: string) => Promise<string | undefined>;
  /** Tells what the native menus shall show. */
  readonly showState: (state: WindowState) => void;
  /** Takes back, or brings back, what was typed where the focus is. */
  readonly editText: (step: 'undo' | 'redo') => void;
  /** Hears what was chosen in a menu, opened by way of the system, or turned away; gives the way to stop. */
  readonly listen: (listener: (wish: DesktopWish) => void) => () => void;
};

export type DesktopWish =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'refused'; readonly name: string };
