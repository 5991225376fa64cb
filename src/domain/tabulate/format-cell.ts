import { fixedDecimals } from '../model/fixed-decimals.ts';
import { thousands } from '../model/thousands.ts';

/** Writes a cell under a head that says n (%): `18 (33.3)`, and `0 (–)` over an empty base. */
export function formatCell(count: number, percent: number | null, decimals: number): string {
  return `${thousands(count)} (${fixedDecimals(percent, decimals)})`;
}

/** Writes limits of a percentage as `[22.0, 47.0]`. */
export function formatLimits({ lower, upper }: { lower: number; upper: number }, decimals: number): string {
  return `[${fixedDecimals(lower, decimals)}, ${fixedDecimals(upper, decimals)}]`;
}
