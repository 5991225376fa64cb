import { fixedDecimals } from '../model/fixed-decimals.ts';

/** Writes a p value as it stands after its name: `= 0.043`, `< 0.001`. */
export function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${fixedDecimals(p, 3)}`;
}
