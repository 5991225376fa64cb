import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';

type Deeds = {
  readonly showFilters: () => void;
  readonly find: () => void;
  readonly selectAll: () => void;
  readonly release: () => void;
};

/** What can be asked of the list of cases by keyboard. */
export function useCaseCommands({ showFilters, find, selectAll, release }: Deeds): void {
  const commands = useMemo<Command[]>(
    () => [
      { id: 'cases-find', title: 'cases.search', shortcut: '/', run: find },
      { id: 'cases-filters', title: 'cases.filters', shortcut: 'F', run: showFilters },
      { id: 'cases-all', title: 'cases.select-all', shortcut: 'Mod+A', run: selectAll },
      { id: 'cases-release', title: 'cases.release', shortcut: 'Mod+Shift+A', run: release },
    ],
    [showFilters, find, selectAll, release],
  );
  useCommands(commands);
}
