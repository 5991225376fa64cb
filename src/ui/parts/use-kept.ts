import { useCallback, useSyncExternalStore } from 'react';
import { useRoute } from '../app/route.ts';

/** What screens keep for the way back to them, by project, screen and name. */
const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** State of a screen that stays while one looks at another one, so that the way back leads to what one left. */
export function useKept<T>(name: string): readonly [T | undefined, (next: T | undefined) => void] {
  const route = useRoute();
  const key = route.place === 'project' ? `${route.file} ${route.screen} ${name}` : '';
  const value = useSyncExternalStore(subscribe, () => kept.get(key) as T | undefined);
  const keep = useCallback(
    (next: T | undefined): void => {
      if (next === undefined) kept.delete(key);
      else kept.set(key, next);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, keep];
}
