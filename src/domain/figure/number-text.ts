import { fixedDecimals } from '../model/fixed-decimals.ts';
import { thousands } from '../model/thousands.ts';

/** A number as a figure writes it; an empty base is an en dash. */
export function numberText(value: number | null): string {
  return value === null ? '–' : thousands(value);
}

/** A percentage as a figure writes it, with so many decimals; an empty base is an en dash. */
export function percentText(value: number | null, decimals: number): string {
  return value === null ? '–' : `${fixedDecimals(value, decimals)}%`;
}
