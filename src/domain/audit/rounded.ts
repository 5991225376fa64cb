import { fixedDecimals } from '../model/fixed-decimals.ts';

/** A number of so many decimals, rounded as tables round: half away from zero, on its decimal value. */
export function rounded(value: number, decimals: number): number {
  return Math.sign(value) * Number(fixedDecimals(Math.abs(value), decimals));
}
