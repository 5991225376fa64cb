import { sayIn } from '../model/sentences/said.ts';
import type { AxisView, ViewCode } from './axis-view.ts';
import type { Bits } from './bits.ts';
import { byCodePoint } from './by-code-point.ts';
import { countAnd } from './count-bits.ts';

type Order = 'codebook' | 'count' | 'label';

/**
 * Orders the codes of a view: as in the codebook, by cases (most first) or by label. Children stay under their parent,
 * derived rows last among their siblings, and equals in the order of the codebook.
 */
export function sortView(view: AxisView, order: Order, valid: Bits): AxisView {
  if (order === 'codebook') return view;
  const places = view.codes.map((_, place) => place);
  const counts = order === 'count' ? view.codes.map(({ has }) => countAnd(has, valid)) : [];
  const compare = (left: number, right: number): number => {
    const [one, other] = [view.codes[left], view.codes[right]];
    if (one === undefined || other === undefined) return 0;
    if (one.derived !== other.derived) return one.derived ? 1 : -1;
    return order === 'count' ? (counts[right] ?? 0) - (counts[left] ?? 0) : byCodePoint(sortedBy(one), sortedBy(other));
  };
  const sorted = sortedBranches(view.codes, places, compare);
  return { ...view, codes: sorted.flatMap((place) => view.codes[place] ?? []), chosen: null };
}

/** A table has one order in every language. */
function sortedBy({ label }: ViewCode): string {
  return sayIn('en', label).toLowerCase();
}

type Compare = (left: number, right: number) => number;

function sortedBranches(codes: readonly ViewCode[], places: readonly number[], compare: Compare): number[] {
  const depthOf = (place: number): number => codes[place]?.depth ?? 0;
  const top = Math.min(...places.map(depthOf));
  const heads = places.filter((place) => depthOf(place) === top);
  return heads.toSorted(compare).flatMap((head) => {
    const next = heads[heads.indexOf(head) + 1] ?? Infinity;
    const below = places.filter((place) => place > head && place < next);
    return below.length === 0 ? [head] : [head, ...sortedBranches(codes, below, compare)];
  });
}
