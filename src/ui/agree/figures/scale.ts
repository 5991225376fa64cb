/** One scale for all figures: from the lowest limit, or 0, to 1; in steps of a half below 0 and a quarter above. */
export type Scale = { readonly least: number; readonly ticks: readonly number[] };

/** The scale that holds every value given; agreement counts as a share. */
export function scaleOf(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const least = Math.max(-1, Math.floor(lowest * 2) / 2);
  const below = [-1, -0.5].filter((tick) => tick >= least);
  return { least, ticks: [...below, 0, 0.25, 0.5, 0.75, 1] };
}

/** Where a value stands, in per cent of the width. */
export function placeOn({ least }: Scale, value: number): number {
  return (100 * (Math.max(least, Math.min(1, value)) - least)) / (1 - least);
}
