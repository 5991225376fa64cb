import type { ExclusionReason } from '../model/table.ts';
import type { AxisView } from './axis-view.ts';
import { and, andNot, type Bits, union } from './bits.ts';
import { caseNumbers } from './case-numbers.ts';
import { countBits } from './count-bits.ts';
import type { Dataset } from './dataset.ts';

/** The chosen cases parted into those with a value on every axis and, each once, those without. */
export type Base = {
  readonly valid: Bits;
  readonly excluded: Readonly<Record<ExclusionReason, Bits | null>>;
};

/** Parts chosen cases by what the axes say of them; a case counts under the first reason that holds. */
export function baseOf(chosen: Bits, views: readonly AxisView[]): Base {
  let valid = chosen;
  const part = (reason: ExclusionReason): Bits | null => {
    const sets = views.flatMap((view) => view.reasons[reason] ?? []);
    if (sets.length === 0) return null;
    const out = and(valid, union(sets, chosen.length * 32));
    valid = andNot(valid, out);
    return out;
  };
  const excluded = perReason(part);
  return { valid, excluded };
}

/** How many cases each reason excludes, and which. */
export function exclusionsOf(dataset: Dataset, { excluded }: Base, listed: boolean): Exclusions {
  const listOf = (cases: Bits | null): number[] => (cases === null || !listed ? [] : caseNumbers(dataset, cases));
  return {
    excluded: perReason((reason) => (excluded[reason] === null ? 0 : countBits(excluded[reason]))),
    excludedCases: perReason((reason) => listOf(excluded[reason])),
  };
}

export type Exclusions = {
  readonly excluded: Record<ExclusionReason, number>;
  readonly excludedCases: Record<ExclusionReason, number[]>;
};

/** Calls in the order in which reasons apply. */
function perReason<T>(value: (reason: ExclusionReason) => T): Record<ExclusionReason, T> {
  return {
    'not-coded': value('not-coded'),
    disputed: value('disputed'),
    'not-reported': value('not-reported'),
    'not-applicable': value('not-applicable'),
    absent: value('absent'),
    ungrouped: value('ungrouped'),
  };
}
