/** Where to look for a root: `from` below it, `to` above it or equal to it. */
export type Bracket = { readonly from: number; readonly to: number };

/**
 * The point at which `holds` turns from true to false between the ends of a bracket, to the last bit: the bracket is
 * halved until no number lies between its ends.
 */
export function bisect({ from, to }: Bracket, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}
