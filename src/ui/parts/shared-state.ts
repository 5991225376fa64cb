import { useSyncExternalStore } from 'react';

type Subscribe = (listener: () => void) => () => void;

/** State that parts of the window share which lie far from one another; whoever shows it hears of each change. */
export type SharedState<T> = { readonly get: () => T; readonly set: (next: T) => void; readonly subscribe: Subscribe };

export function sharedState<T>(first: T): SharedState<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useShared<T>({ subscribe, get }: SharedState<T>): T {
  return useSyncExternalStore(subscribe, get);
}

/** The same of many things, by key; `undefined` takes one away. */
export type SharedByKey<Key, T> = {
  readonly get: (key: Key) => T | undefined;
  readonly set: (key: Key, next: T | undefined) => void;
  readonly subscribe: Subscribe;
};

export function sharedByKey<Key, T>(): SharedByKey<Key, T> {
  const { get, set, subscribe } = sharedState<ReadonlyMap<Key, T>>(new Map());
  return {
    get: (key) => get().get(key),
    set: (key, next) => {
      const values = new Map(get());
      if (next === undefined) values.delete(key);
      else values.set(key, next);
      set(values);
    },
    subscribe,
  };
}

export function useSharedAt<Key, T>({ subscribe, get }: SharedByKey<Key, T>, key: Key): T | undefined {
  return useSyncExternalStore(subscribe, () => get(key));
}
