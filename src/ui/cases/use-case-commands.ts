import { useMemo } from 'react';
import type { Command, OwnKeys } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useProject } from '../project/project.ts';

type Deeds = {
  readonly filterHere: () => void;
  readonly find: () => void;
  readonly selectAll: () => void;
  readonly release: () => void;
};

/** What the grid hears itself. */
const walking: readonly OwnKeys[] = [
  { id: 'cases-walk', title: 'cases.keys-walk', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  { id: 'cases-tick', title: 'cases.keys-tick', keys: [' '] },
  { id: 'cases-copy', title: 'cases.keys-copy', keys: ['Mod+C'] },
  { id: 'cases-move', title: 'cases.keys-move', keys: ['Shift+ArrowLeft', 'ArrowRight'] },
];
const changing: readonly OwnKeys[] = [
  { id: 'cases-edit', title: 'cases.keys-edit', keys: ['Enter'] },
  { id: 'cases-clear', title: 'cases.keys-clear', keys: ['Delete'] },
  { id: 'cases-paste', title: 'cases.keys-paste', keys: ['Mod+V'] },
];

/** What can be asked of the list of cases by keyboard. */
export function useCaseCommands({ filterHere, find, selectAll, release }: Deeds): void {
  const { access } = useProject();
  const commands = useMemo<(Command | OwnKeys)[]>(
    () => [
      { id: 'cases-find', title: 'cases.search', shortcut: '/', run: find },
      { id: 'cases-filters', title: 'cases.filters', shortcut: 'F', run: filterHere },
      { id: 'cases-all', title: 'cases.select-all', shortcut: 'Mod+A', run: selectAll },
      { id: 'cases-release', title: 'cases.release', shortcut: 'Mod+Shift+A', run: release },
      ...walking,
      ...(access === 'write' ? changing : []),
    ],
    [filterHere, find, selectAll, release, access],
  );
  useCommands(commands);
}
