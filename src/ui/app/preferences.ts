import type { Call } from '../../contract/client.ts';
import type { Input, Output } from '../../contract/method.ts';
import { isDraftsName } from '../code/drafts-name.ts';
import type { Shelter } from './shelter.ts';

/** How this person likes things: read once at the start, written as it changes. */
export type Preferences = {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: Input<'preferences.write'>['value']) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Starts with what is known. What somebody typed and the program could not take goes into the shelter, and from there to the
 * program once `again` is called or the next window starts.
 */
export function keepPreferences(
  call: Call,
  known: Output<'preferences.read'>,
  shelter: Shelter,
): { readonly preferences: Preferences; readonly again: () => void } {
  let values: Output<'preferences.read'> = { ...known, ...shelter.all() };
  const listeners = new Set<() => void>();
  const write = async (name: string): Promise<void> => {
    const value = values[name] ?? null;
    const taken = await call('preferences.write', { name, value });
    // Another kind of preference that could not be kept costs a click the next time, which is no news worth an interruption.
    if (!isDraftsName(name) || values[name] !== value) return;
    if (taken.ok) shelter.drop(name);
    else shelter.put(name, value);
  };
  const again = (): void => {
    for (const name of Object.keys(shelter.all())) void write(name);
  };
  again();
  const preferences: Preferences = {
    get: (name) => values[name],
    set: (name, value) => {
      values = { ...values, [name]: value };
      for (const listener of listeners) listener();
      void write(name);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { preferences, again };
}
