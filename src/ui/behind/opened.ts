import { useCallback, useSyncExternalStore } from 'react';
import type { Policy } from '../../domain/model/policy.ts';
import { useRoute } from '../app/route.ts';

/** A number that somebody wants to look behind. */
export type Behind = {
  /** What is counted: “User × Co-deliverer”. */
  readonly title: string;
  /** The number with its base: “7 of 54 cases coded for both”. */
  readonly text: string;
  /** By number. */
  readonly cases: readonly number[];
  /** Ids of the variables whose codings put the cases there. */
  readonly variables: readonly string[];
  readonly policy: Policy;
  /** The case that was looked at last. */
  readonly at?: number;
};

/** What is open, by project and screen: it stays while one looks at Code, so that the way back leads to it. */
const opened = new Map<string, Behind>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the drawer of this screen shows, and how to open (`undefined`: close) it. */
export function useBehind(): readonly [Behind | undefined, (behind: Behind | undefined) => void] {
  const route = useRoute();
  const name = route.place === 'project' ? `${route.file} ${route.screen}` : '';
  const behind = useSyncExternalStore(subscribe, () => opened.get(name));
  const open = useCallback(
    (next: Behind | undefined): void => {
      if (next === undefined) opened.delete(name);
      else opened.set(name, next);
      for (const listener of listeners) listener();
    },
    [name],
  );
  return [behind, open];
}
