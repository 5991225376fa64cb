import { createContext, useContext } from 'react';
import type { VariableCounts } from './case-row.ts';

export type Counts = { readonly cases: number; readonly of: ReadonlyMap<string, VariableCounts> };

/** How many cases have which answers: headers and filters read it, and follow it without new columns. */
export const CountsContext = createContext<Counts | undefined>(undefined);

export function useCounts(): Counts | undefined {
  return useContext(CountsContext);
}
