/** Why a statistic has no value; a closed list, so that every reason has its sentence wherever it is shown. */
export const undefinedReasons = [
  'no-cases',
  'same-variable',
  'fewer-than-two-nonempty-rows-or-columns',
  'no-varying-item',
  'no-varying-item-or-single-group',
  'sample-too-small',
  'work-limit',
  'every-resample-discarded',
  'no-complete-pairs',
  'no-pairable-values',
  'no-variation',
  'zero-null-variance',
  'unequal-number-of-coders',
  'never-used',
  'one-category',
  'more-than-two-categories',
  'below-scale',
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/** A statistic: its value, or the reason why there is none. Never 0, 1 or NaN in place of what is not defined. */
export type Estimate<T = number> =
  { readonly defined: true; readonly value: T } | { readonly defined: false; readonly reason: UndefinedReason };

/** Wraps a value that exists. */
export function defined<T>(value: T): { readonly defined: true; readonly value: T } {
  return { defined: true, value };
}

/** The value, or null where there is none. */
export function valueOrNull<T>(estimate: Estimate<T>): T | null {
  return estimate.defined ? estimate.value : null;
}

/** Says why there is no value. */
export function undefinedBecause(reason: UndefinedReason): {
  readonly defined: false;
  readonly reason: UndefinedReason;
} {
  return { defined: false, reason };
}
