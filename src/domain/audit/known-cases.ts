import { difference, intersection, type Numbers, union } from './number-sets.ts';

/**
 * A set of case numbers as far as the codings tell: `certain` cases belong to it, `possible` ones belong or may belong
 * (nobody coded them, two coders differ, or the source is silent). Everything certain is possible too.
 */
export type KnownCases = { readonly certain: Numbers; readonly possible: Numbers };

/** Cases that belong to every set (Kleene's strong *and*; Kleene 1952, §64). */
export function intersectKnown(sets: readonly KnownCases[], everyCase: Numbers): KnownCases {
  return sets.reduce<KnownCases>(
    (left, right) => ({
      certain: intersection(left.certain, right.certain),
      possible: intersection(left.possible, right.possible),
    }),
    known(everyCase),
  );
}

/** Cases that belong to at least one set (Kleene's strong *or*). */
export function uniteKnown(sets: readonly KnownCases[]): KnownCases {
  return sets.reduce<KnownCases>(
    (left, right) => ({
      certain: union(left.certain, right.certain),
      possible: union(left.possible, right.possible),
    }),
    known(new Set()),
  );
}

/** Cases that do not belong to the set: certainly where they cannot, possibly where it is not certain that they do. */
export function complementKnown(set: KnownCases, everyCase: Numbers): KnownCases {
  return { certain: difference(everyCase, set.possible), possible: difference(everyCase, set.certain) };
}

/** A set of which every membership is known. */
export function known(cases: Numbers): KnownCases {
  return { certain: cases, possible: cases };
}
