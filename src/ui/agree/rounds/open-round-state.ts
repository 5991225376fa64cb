import { useSyncExternalStore } from 'react';

/** Whether the form for a new round is open: the bar, the list of rounds and the palette all open it. */
let open = false;
const listeners = new Set<() => void>();

function show(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOpenRound(): readonly [boolean, (open: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => open), show];
}
