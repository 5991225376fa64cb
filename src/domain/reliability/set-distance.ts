/** A set of codes, each a number; the empty set is an answer too: none of the codes. */
export type CodeSet = ReadonlySet<number>;

/** How far apart two sets are, from 0 for equal ones to 1 for sets with nothing in common. */
export type SetDistance = (one: CodeSet, other: CodeSet) => number;

/**
 * Jaccard distance, 1 − |A∩B|/|A∪B|; two empty sets are at 0, an empty and another at 1. Source: Jaccard 1912. Checked
 * against R 4.2.2.
 */
export function jaccardDistance(one: CodeSet, other: CodeSet): number {
  const shared = sharedBy(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

/**
 * MASI distance, 1 − |A∩B|/|A∪B| × m with m = 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap and
 * 0 where they share nothing; two empty sets are at 0, an empty and another at 1. Not squared. Source: Passonneau 2006.
 * Checked against R 4.2.2.
 */
export function masiDistance(one: CodeSet, other: CodeSet): number {
  const shared = sharedBy(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : 1 - (shared / all) * monotonicity(one.size, other.size, shared);
}

function monotonicity(one: number, other: number, shared: number): number {
  if (shared === 0) return 0;
  if (shared === one && shared === other) return 1;
  return shared === one || shared === other ? 2 / 3 : 1 / 3;
}

/**
 * Dice distance, 1 − 2|A∩B|/(|A| + |B|); two empty sets are at 0. Source: Dice 1945. Alpha with it is not the multi-valued
 * alpha of Krippendorff & Craggs (2016), whose expectation differs. Checked against R 4.2.2.
 */
export function diceDistance(one: CodeSet, other: CodeSet): number {
  const sizes = one.size + other.size;
  return sizes === 0 ? 0 : 1 - (2 * sharedBy(one, other)) / sizes;
}

function sharedBy(one: CodeSet, other: CodeSet): number {
  let shared = 0;
  for (const code of one) if (other.has(code)) shared += 1;
  return shared;
}
