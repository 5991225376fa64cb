import { useEffect } from 'react';
import { activeCommands } from './command-list.ts';
import { isShortcut } from './shortcut.ts';

const fields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';

const modal = '[aria-modal="true"]';

/** Whether keys that go there write text. */
export function isTyping(target: unknown): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

/** Runs the command whose shortcut is pressed. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // Somebody composes Chinese: these keys belong to the input method.
      if (event.isComposing || event.key === 'Process' || event.defaultPrevented) return;
      // What lies under a dialog is out of reach until it is closed, and the key that closes it does nothing more.
      const dialog = document.querySelector(modal) ?? (event.target instanceof Element && event.target.closest(modal));
      const typing = isTyping(event.target) || (dialog !== null && dialog !== false);
      const command = activeCommands().find(
        ({ shortcut, whileTyping }) =>
          shortcut !== undefined && isShortcut(shortcut, event) && (!typing || whileTyping === true),
      );
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
