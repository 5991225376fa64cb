import { useSyncExternalStore } from 'react';

/** The few things that lie over the screen; one at a time. */
export type Dialog = 'palette' | 'shortcuts' | 'coder' | 'merge';

let shown: Dialog | undefined;
const listeners = new Set<() => void>();

export function showDialog(dialog: Dialog | undefined): void {
  shown = dialog;
  for (const listener of listeners) listener();
}

export function useDialog(dialog: Dialog): boolean {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  return now === dialog;
}
