import type { Uniform } from '../statistics/sampling/uniform.ts';

/** How many of the cases are drawn: so many, or a share in per cent, rounded up. */
export type SampleSize =
  { readonly kind: 'cases'; readonly cases: number } | { readonly kind: 'percent'; readonly percent: number };

/** The number that a size comes to of so many cases; it may be more than there are. */
export function sampleCount(size: SampleSize, cases: number): number {
  return size.kind === 'cases' ? size.cases : Math.ceil((size.percent * cases) / 100);
}

/**
 * Draws `count` of the items, each set of them alike likely (Fisher and Yates, as Durstenfeld 1964 wrote it); the same
 * source of numbers gives the same draw.
 */
export function drawItems<Item extends string | number>(
  items: readonly Item[],
  count: number,
  uniform: Uniform,
): Item[] {
  const pool = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && pool.length > 0) {
    const place = Math.floor(uniform() * pool.length);
    const item = pool[place];
    const last = pool.pop();
    if (item === undefined || last === undefined) break;
    if (place < pool.length) pool[place] = last;
    drawn.push(item);
  }
  return drawn;
}
