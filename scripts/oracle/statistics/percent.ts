/** Each count as a percentage of its base; null over an empty base. */
export function percentages(
  counts: readonly (readonly number[])[],
  base: (row: number, column: number) => number,
): (number | null)[][] {
  return counts.map((row, i) => row.map((count, j) => share(count, base(i, j))));
}

/** A count as a percentage of a base; null over an empty base. */
export function share(count: number, base: number): number | null {
  return base === 0 ? null : (100 * count) / base;
}
