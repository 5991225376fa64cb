import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Connection } from '../connect/connection.ts';
import type { Preferences } from './preferences.ts';

/** What every part of the interface may reach. */
export type Workbench = { readonly connection: Connection; readonly preferences: Preferences };

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === undefined) throw new Error('Nothing is shown outside the workbench.');
  return workbench;
}

/** A preference as a choice between texts; anything else that was kept under its name counts as the first. */
export function useChoice<const Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const kept = usePreference(name);
  const choice = choices.find((one) => one === kept) ?? choices[0];
  const { preferences } = useWorkbench();
  return [
    choice,
    (next) => {
      preferences.set(name, next);
    },
  ];
}

/** A preference as it was kept; whoever asks checks its form. */
export function usePreference(name: string): unknown {
  const { preferences } = useWorkbench();
  return useSyncExternalStore(preferences.subscribe, () => preferences.get(name));
}
