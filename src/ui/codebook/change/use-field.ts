import { createContext, useContext } from 'react';
import { sharedByKey, useSharedAt } from '../../parts/shared-state.ts';

/** What was filled in, and over what. */
type Filled = { readonly over: string; readonly value: unknown };

const begun = sharedByKey<string, Readonly<Record<string, Filled>>>();

/** Names the change that is being made, of one project. */
export const BegunChange = createContext('');

/**
 * A field of the change that is being made. What was filled in stays when the drawer is closed or the screen is left, until the
 * change is made; where the codebook says something else by then than it did, the field begins with that.
 */
export function useField<T>(name: string, first: T): readonly [T, (value: T) => void] {
  const change = useContext(BegunChange);
  const filled = useSharedAt(begun, change)?.[name];
  const over = JSON.stringify(first ?? null);
  const put = (value: T): void => begun.set(change, { ...begun.get(change), [name]: { over, value } });
  return [filled?.over === over ? (filled.value as T) : first, put];
}

/** Gives the way to forget what was filled in, once the change is made. */
export function useForgetFields(): () => void {
  const change = useContext(BegunChange);
  return () => begun.set(change, undefined);
}
