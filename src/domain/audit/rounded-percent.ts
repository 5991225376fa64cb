import { rounded } from './rounded.ts';

/** A share in per cent as a number of so many decimals, rounded as tables round. The whole is above 0. */
export function roundedPercent(part: number, whole: number, decimals: number): number {
  return rounded((100 * part) / whole, decimals);
}
