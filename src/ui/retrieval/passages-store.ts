import { useSyncExternalStore } from 'react';

/** A code whose passages are read, or, without one, a variable of which every answer is. */
export type CodeAt = { readonly variable: string; readonly code?: string };

/** `choose`: nothing is chosen yet. */
type Shown = CodeAt | 'choose' | undefined;

let shown: Shown;
const listeners = new Set<() => void>();

/** Opens the passages of a code, or asks for one; `undefined` closes them. */
export function showPassages(next: Shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

export function usePassages(): Shown {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
