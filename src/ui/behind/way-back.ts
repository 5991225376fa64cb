import { useSyncExternalStore } from 'react';
import { go, parseRoute, type Route } from '../app/route.ts';

type Screen = Extract<Route, { place: 'project' }>;

/** The screen that led to Code, as long as Code is on screen. */
let from: Screen | undefined;
const listeners = new Set<() => void>();

function change(next: Screen | undefined): void {
  from = next;
  for (const listener of listeners) listener();
}

window.addEventListener('hashchange', () => {
  const route = parseRoute(location.hash);
  if (route.place !== 'project' || route.screen !== 'code') change(undefined);
});

/** Leads from a screen to Code and remembers the way back. */
export function leadToCode(screen: Screen): void {
  change(screen);
  go({ ...screen, screen: 'code' });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The screen to go back to; undefined where one came by the rail. */
export function useWayBack(): Screen | undefined {
  return useSyncExternalStore(subscribe, () => from);
}
