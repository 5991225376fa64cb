import { upperShare } from './confidence.ts';

/**
 * The 2.5 and 97.5% quantiles of resampled values, between two values by straight line (Hyndman & Fan 1996, type 7).
 * Null of no values. Checked against R 4.2.2 `quantile`.
 */
export function percentileLimits(values: Float64Array): { readonly lower: number; readonly upper: number } | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  return { lower: quantile(sorted, 1 - upperShare), upper: quantile(sorted, upperShare) };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
