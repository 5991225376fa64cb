import { useCallback } from 'react';
import { useRoute } from '../app/route.ts';
import { sharedByKey, useSharedAt } from './shared-state.ts';

/** What screens keep for the way back to them, by project, screen and name. */
const kept = sharedByKey<string, unknown>();

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ');
}

/** Keeps state of a screen that is not on screen, for whoever is led there. */
export function keepFor(
  { file, screen }: { readonly file: string; readonly screen: string },
  name: string,
  value: unknown,
): void {
  kept.set(keyOf(file, screen, name), value);
}

/** State of a screen that stays while one looks at another one, so that the way back leads to what one left. */
export function useKept<T>(name: string): readonly [T | undefined, (next: T | undefined) => void] {
  const route = useRoute();
  const { file, screen } = route.place === 'project' ? route : { file: '', screen: '' };
  const value = useSharedAt(kept, keyOf(file, screen, name)) as T | undefined;
  const keep = useCallback((next: T | undefined): void => keepFor({ file, screen }, name, next), [file, screen, name]);
  return [value, keep];
}
