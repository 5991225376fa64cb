import type { MenuName } from '../../contract/desktop.ts';
import type { Key } from '../language/words.ts';

/** One thing that a person can ask for: palette, shortcuts, their help and the native menu all read this. */
export type Command = {
  readonly id: string;
  readonly title: Key;
  /** Fills in the title, such as what an undo would take back. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** `Mod` is Ctrl, on a Mac Cmd: `Mod+K`, `?`, `Shift+F10`. */
  readonly shortcut?: string;
  /** Whether it works while somebody types; a letter alone never does. */
  readonly whileTyping?: boolean;
  /** Whether it can be done now; always where left out. */
  readonly when?: () => boolean;
  /** The native menu it stands in; that of the screen where left out. */
  readonly menu?: MenuName;
  readonly run: () => void;
};

/** Keys that a screen hears itself, in the field or list that has the focus; the help alone tells of them. */
export type OwnKeys = { readonly id: string; readonly title: Key; readonly keys: readonly string[] };
