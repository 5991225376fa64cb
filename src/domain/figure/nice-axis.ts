/** A value axis from zero: its end and the distance of its ticks. */
export type NiceAxis = {
  readonly max: number;
  readonly step: number;
  /** Where it begins, below zero, if values stand to the left of it. */
  readonly min?: number;
};

/** The axis that holds `max` to the right of zero and `least` (0 or below) to its left, in the same steps. */
export function twoSidedAxis(least: number, max: number): NiceAxis {
  const { step } = niceAxis(Math.max(max, -least), 3);
  const ends = (value: number) => Math.max(1, Math.ceil(value / step - 1e-9)) * step;
  return { step, min: -ends(-least), max: ends(max) };
}

/**
 * The axis from zero that holds `max` with at most `ticks` steps of 1, 2 or 5 times a power of ten; counts keep whole
 * steps.
 */
export function niceAxis(max: number, ticks: number): NiceAxis {
  const wanted = Math.max(max, 1) / ticks;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= wanted - 1e-9) ?? 10) * power);
  return { step, max: Math.max(step, Math.ceil(max / step - 1e-9) * step) };
}
