const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);

const signs: Readonly<Record<string, string>> = {
  ...(apple ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl' }),
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': '␣',
};

/** The keys of a shortcut as this system writes them. */
export function shortcutKeys(shortcut: string): string[] {
  return shortcut.split('+').map((key) => signs[key] ?? key);
}

/** Whether a key event is a shortcut's. */
export function isShortcut(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = apple ? event.metaKey : event.ctrlKey;
  const other = apple ? event.ctrlKey : event.metaKey;
  if (other || mod !== parts.includes('Mod') || event.altKey !== parts.includes('Alt')) return false;
  // Signs such as ? need Shift on one keyboard and not on another.
  const letter = /^[A-Z]$/.test(key);
  if ((letter || key.length > 1) && event.shiftKey !== parts.includes('Shift')) return false;
  return isKey(key, event);
}

function isKey(key: string, event: KeyboardEvent): boolean {
  // With Alt a Mac writes other signs on the digits, and French keyboards have digits with Shift alone: there the place counts.
  if (/^\d$/.test(key) && event.altKey) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}
