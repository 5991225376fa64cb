import type { Contingency } from '../contingency.ts';

/** About a second. */
const usual = 200_000_000;

/** Some seconds, which only dependent tables of 100 cases and five by five codes take. */
const upToFiveByFive = 1_000_000_000;

/**
 * How many steps an exact test may take. Most tables of 100 cases up to 5 × 5 are done within a second, dependent ones take
 * up to five: still worth the wait, because where p is small a simulation says little.
 */
export function workLimitOf({ rowTotals, columnTotals, n }: Contingency): number {
  return n <= 100 && rowTotals.length <= 5 && columnTotals.length <= 5 ? upToFiveByFive : usual;
}
