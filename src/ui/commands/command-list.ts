import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';

/** The commands of whatever is on screen, by who brought them, in the order in which they came. */
let groups: readonly (readonly Command[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof groups): void {
  groups = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Brings commands as long as the caller is on screen. Those of a screen stand before those of the frame. */
export function useCommands(commands: readonly Command[]): void {
  const mine = useRef<readonly Command[]>([]);
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
  return groups.flat().filter(({ when }) => when === undefined || when());
}

export function useActiveCommands(): Command[] {
  useSyncExternalStore(subscribe, () => groups);
  return activeCommands();
}
