import type { Call } from '../../contract/client.ts';
import type { Input, Output } from '../../contract/method.ts';

/** How this person likes things: read once at the start, written as it changes. */
export type Preferences = {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: Input<'preferences.write'>['value']) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function keepPreferences(call: Call, known: Output<'preferences.read'>): Preferences {
  let values = known;
  const listeners = new Set<() => void>();
  return {
    get: (name) => values[name],
    set: (name, value) => {
      values = { ...values, [name]: value };
      for (const listener of listeners) listener();
      // One that could not be kept costs a click the next time, which is no news worth an interruption.
      void call('preferences.write', { name, value });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
