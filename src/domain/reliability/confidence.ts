/** The level of every interval of agreement. */
export const confidenceLevel = 0.95;

/** The share below an upper limit at that level. */
export const upperShare = 1 - (1 - confidenceLevel) / 2;

/** An estimate with its standard error and the limits at 95%, cut off at the ends of the scale from −1 to 1. */
export type Limits = { readonly se: number; readonly lower: number; readonly upper: number };

/** The limits `value` ± `quantile` × `se`, both cut off at −1 and 1. */
export function limitsAround(value: number, se: number, quantile: number): Limits {
  const within = (limit: number) => Math.min(1, Math.max(-1, limit));
  return { se, lower: within(value - quantile * se), upper: within(value + quantile * se) };
}
