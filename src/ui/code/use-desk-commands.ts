import { useEffect, useMemo, useRef } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';

type Acts = { readonly step: (by: 1 | -1) => void; readonly open: () => void; readonly finish: () => void };

/** From case to case: letters where nobody types, and keys that work in text fields too. */
export function useDeskCommands(acts: Acts): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const commands = useMemo<Command[]>(() => {
    const next = (): void => latest.current.step(1);
    const before = (): void => latest.current.step(-1);
    const finish = (): void => latest.current.finish();
    return [
      { id: 'code-next', title: 'code.next', shortcut: 'J', run: next },
      { id: 'code-before', title: 'code.before', shortcut: 'K', run: before },
      { id: 'code-next-typing', title: 'code.next-typing', shortcut: 'Alt+ArrowDown', whileTyping: true, run: next },
      {
        id: 'code-before-typing',
        title: 'code.before-typing',
        shortcut: 'Alt+ArrowUp',
        whileTyping: true,
        run: before,
      },
      { id: 'code-done', title: 'code.done', shortcut: 'M', run: finish },
      { id: 'code-done-typing', title: 'code.done-typing', shortcut: 'Mod+Enter', whileTyping: true, run: finish },
      { id: 'code-open', title: 'code.next-open', shortcut: 'O', run: () => latest.current.open() },
      {
        id: 'code-find',
        title: 'code.find-case',
        shortcut: '/',
        run: () => document.querySelector<HTMLElement>('[data-cases-find]')?.focus(),
      },
    ];
  }, []);
  useCommands(commands);
}
