import { useEffect, useState } from 'react';
import { sharedState, useShared } from '../parts/shared-state.ts';

/** A code whose passages are read, or, without one, a variable of which every answer is. */
export type CodeAt = { readonly variable: string; readonly code?: string };

/** `choose`: nothing is chosen yet. */
type Shown = CodeAt | 'choose' | undefined;

const shown = sharedState<Shown>(undefined);

/** Opens the passages of a code, or asks for one; `undefined` closes them. */
export function showPassages(next: Shown): void {
  shown.set(next);
}

export function usePassages(): Shown {
  return useShared(shown);
}

/**
 * Whether passages are on screen, or were until the key that closed them had done its work: what lies under them is not to be
 * closed by the same key.
 */
export function usePassagesOnTop(): boolean {
  const reading = usePassages() !== undefined;
  const [before, setBefore] = useState(reading);
  useEffect(() => {
    const timer = setTimeout(() => setBefore(reading));
    return () => clearTimeout(timer);
  }, [reading]);
  return reading || before;
}
