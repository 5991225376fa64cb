import { useEffect, useRef } from 'react';
import { sharedState, useShared } from '../parts/shared-state.ts';
import type { Command, OwnKeys } from './command.ts';
import { shortcutKeys } from './shortcut.ts';

/** The commands of whatever is on screen, by who brought them, in the order in which they came. */
type Groups = readonly (readonly (Command | OwnKeys)[])[];

const groups = sharedState<Groups>([]);

/**
 * Brings commands, and keys of its own, as long as the caller is on screen. Those of a screen stand before those of the
 * frame.
 */
export function useCommands(commands: readonly (Command | OwnKeys)[]): void {
  const mine = useRef<readonly (Command | OwnKeys)[]>([]);
  useEffect(() => {
    const before = mine.current;
    mine.current = commands;
    const all = groups.get();
    groups.set(all.includes(before) ? all.map((group) => (group === before ? commands : group)) : [commands, ...all]);
  }, [commands]);
  useEffect(
    () => () => {
      groups.set(groups.get().filter((group) => group !== mine.current));
    },
    [],
  );
}

/** Every command that can be done now. */
export function activeCommands(): Command[] {
  return doable(groups.get());
}

export function useActiveCommands(): Command[] {
  return doable(useShared(groups));
}

function doable(all: Groups): Command[] {
  return all.flat().filter((one): one is Command => 'run' in one && (one.when === undefined || one.when()));
}

/** One line of the help: what happens, by which keys. */
export type KeyLine = Pick<Command, 'id' | 'title' | 'values'> & { readonly keys: readonly string[] };

/** Every key that does something now. */
export function useKeyLines(): KeyLine[] {
  return useShared(groups)
    .flat()
    .flatMap((one): KeyLine[] => {
      if ('keys' in one) return [{ ...one, keys: one.keys.flatMap(shortcutKeys) }];
      if (one.shortcut === undefined || one.when?.() === false) return [];
      return [{ ...one, keys: shortcutKeys(one.shortcut) }];
    });
}
