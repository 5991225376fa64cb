import { useEffect, useMemo, useRef } from 'react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';

type Acts = { readonly step: (by: 1 | -1) => void };

/** From difference to difference: by letters where nobody types, and by keys that work in the note too. */
export function useQueueCommands(acts: Acts): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useCommands(
    useMemo<Command[]>(() => {
      const next = (): void => latest.current.step(1);
      const before = (): void => latest.current.step(-1);
      return [
        { id: 'agree-next', title: 'agree.next', shortcut: 'J', run: next },
        { id: 'agree-before', title: 'agree.before', shortcut: 'K', run: before },
        {
          id: 'agree-next-typing',
          title: 'agree.next-typing',
          shortcut: 'Alt+ArrowDown',
          whileTyping: true,
          run: next,
        },
        {
          id: 'agree-before-typing',
          title: 'agree.before-typing',
          shortcut: 'Alt+ArrowUp',
          whileTyping: true,
          run: before,
        },
      ];
    }, []),
  );
}
