import { useState } from 'react';
import { usePreference, useWorkbench } from '../app/workbench.ts';

/** The case on screen, and whether the question at hand stays when it comes. */
export type Place = { readonly number: number | undefined; readonly stay: boolean };

/** The preference that keeps it. */
export const placeName = (project: string): string => `code.case.${project}`;

/** Which case of a project is on screen; the same one again after a reload. */
export function usePlace(project: string): readonly [Place, (number: number, stay?: boolean) => void] {
  const { preferences } = useWorkbench();
  const name = placeName(project);
  const kept = usePreference(name);
  const [place, setPlace] = useState<Place>({ number: typeof kept === 'number' ? kept : undefined, stay: false });
  const go = (number: number, stay = false): void => {
    setPlace({ number, stay });
    preferences.set(name, number);
  };
  return [place, go];
}
