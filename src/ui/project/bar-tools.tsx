import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Where the bar shows the tools of the screen: the primary action of every screen stands at the same place. */
export function BarPlace() {
  return <div className="bar-tools" ref={settle} />;
}

function settle(element: HTMLElement | null): void {
  place = element;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a screen puts into the bar. */
export function BarTools({ children }: { readonly children: ReactNode }) {
  const bar = useSyncExternalStore(subscribe, () => place);
  return bar === null ? null : createPortal(children, bar);
}
