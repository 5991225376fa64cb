import type { Contingency } from './contingency.ts';
import { expectedCounts } from './expected-counts.ts';

/** How small the expected counts are. */
export type SmallExpected = {
  readonly minimum: number;
  readonly cellsBelow5: number;
  readonly cells: number;
  readonly percentBelow5: number;
  /** No expected count below 1 and at most a fifth of them below 5: only then does an asymptotic p lead. */
  readonly cochranRuleMet: boolean;
};

/** Judges the expected counts of a table (Cochran 1954). Checked against R 4.2.2. */
export function smallExpected(table: Contingency): SmallExpected {
  const expected = expectedCounts(table).flat();
  const minimum = Math.min(...expected);
  const cellsBelow5 = expected.filter((count) => count < 5).length;
  return {
    minimum,
    cellsBelow5,
    cells: expected.length,
    percentBelow5: (100 * cellsBelow5) / expected.length,
    cochranRuleMet: minimum >= 1 && cellsBelow5 <= 0.2 * expected.length,
  };
}
