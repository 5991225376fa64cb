import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Command, OwnKeys } from './command.ts';
import { shortcutKeys } from './shortcut.ts';

/** The commands of whatever is on screen, by who brought them, in the order in which they came. */
let groups: readonly (readonly (Command | OwnKeys)[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof groups): void {
  groups = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Brings commands, and keys of its own, as long as the caller is on screen. Those of a screen stand before those of the
 * frame.
 */
export function useCommands(commands: readonly (Command | OwnKeys)[]): void {
  const mine = useRef<readonly (Command | OwnKeys)[]>([]);
  useEffect(() => {
    const before = mine.current;
    mine.current = commands;
    change(
      groups.includes(before) ? groups.map((group) => (group === before ? commands : group)) : [commands, ...groups],
    );
  }, [commands]);
  useEffect(
    () => () => {
      change(groups.filter((group) => group !== mine.current));
    },
    [],
  );
}

/** Every command that can be done now. */
export function activeCommands(): Command[] {
  return groups.flat().filter((one): one is Command => 'run' in one && (one.when === undefined || one.when()));
}

export function useActiveCommands(): Command[] {
  useSyncExternalStore(subscribe, () => groups);
  return activeCommands();
}

/** One line of the help: what happens, by which keys. */
export type KeyLine = Pick<Command, 'id' | 'title' | 'values'> & { readonly keys: readonly string[] };

/** Every key that does something now. */
export function useKeyLines(): KeyLine[] {
  useSyncExternalStore(subscribe, () => groups);
  return groups.flat().flatMap((one): KeyLine[] => {
    if ('keys' in one) return [{ ...one, keys: one.keys.flatMap(shortcutKeys) }];
    if (one.shortcut === undefined || one.when?.() === false) return [];
    return [{ ...one, keys: shortcutKeys(one.shortcut) }];
  });
}
