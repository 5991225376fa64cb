import type { Counts } from '../contingency.ts';
import { jointCounts } from './joint-counts.ts';
import type { PairedPatterns } from './paired-patterns.ts';

/** For each pair of codes, row by row, the 2 × 2 table of cases: having the one, having the other. */
export function pairTables(data: PairedPatterns): Counts[] {
  const { n, rowCases, columnCases, joint } = jointCounts(data);
  return rowCases.flatMap((row, i) =>
    columnCases.map((column, j) => {
      const both = joint[i]?.[j] ?? 0;
      return [
        [both, row - both],
        [column - both, n - row - column + both],
      ];
    }),
  );
}
