import type { Estimate } from '../model/estimate.ts';
import { defined } from '../model/estimate.ts';

/** The p values of a family of tests, adjusted for its size, each in the place of its own test. */
export type AdjustedP = {
  /** How many tests the family holds: those with a p value. */
  readonly family: number;
  readonly bonferroni: readonly Estimate[];
  readonly holm: readonly Estimate[];
};

/**
 * Holm's step-down adjustment (Holm 1979) with Bonferroni's beside it, both at most 1. A test without a p value leaves
 * the family and keeps its reason. Checked against R 4.2.2 `p.adjust`.
 */
export function adjustP(values: readonly Estimate[]): AdjustedP {
  const known = values.flatMap((estimate, place) => (estimate.defined ? [{ p: estimate.value, place }] : []));
  const family = known.length;
  const holm = new Map<number, number>();
  let least = 0;
  known
    .toSorted((left, right) => left.p - right.p)
    .forEach(({ p, place }, rank) => {
      least = Math.max(least, Math.min(1, (family - rank) * p));
      holm.set(place, least);
    });
  return {
    family,
    bonferroni: values.map((value) => (value.defined ? defined(Math.min(1, family * value.value)) : value)),
    holm: values.map((value, place) => (value.defined ? defined(holm.get(place) ?? 1) : value)),
  };
}
