/** A confidence interval; `upper` may be infinite where a ratio is unbounded. */
export type Interval = { readonly lower: number; readonly upper: number };
