import { formatPercent } from '../tabulate/format-percent.ts';

/** A share in per cent as a number of so many decimals, rounded as tables round. The whole is above 0. */
export function roundedPercent(part: number, whole: number, decimals: number): number {
  const percent = (100 * part) / whole;
  return Math.sign(percent) * Number(formatPercent(Math.abs(percent), decimals));
}
