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
  const [stayed, setStayed] = useState<number>();
  const go = (number: number, stay = false): void => {
    setStayed(stay ? number : undefined);
    preferences.set(name, number);
  };
  const number = typeof kept === 'number' ? kept : undefined;
  return [{ number, stay: number !== undefined && number === stayed }, go];
}
