/** A shortcut of the interface as a native menu writes it: `Mod+Shift+Z` is `CmdOrCtrl+Shift+Z`. */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}

const names: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** Whether a shortcut may work from the menu. A letter alone may not: it would be lost to whoever is typing. */
export function worksFromMenu(shortcut: string): boolean {
  return /^(Mod|Alt)\+/.test(shortcut);
}
