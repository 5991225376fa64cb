import type { Contingency } from './contingency.ts';

/** A table of two rows and two columns: a b over c d. */
export type TwoByTwo = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

/** The four counts of a table of two rows and two columns; null for any other. */
export function twoByTwoOf({ counts }: Contingency): TwoByTwo | null {
  const [first = [], second = []] = counts;
  if (counts.length !== 2 || first.length !== 2) return null;
  return { a: first[0] ?? 0, b: first[1] ?? 0, c: second[0] ?? 0, d: second[1] ?? 0 };
}
