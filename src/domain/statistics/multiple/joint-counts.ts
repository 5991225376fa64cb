import type { PairedPatterns } from './paired-patterns.ts';

/** Cases with each code of the one and of the other multiple choice, and with each pair of them. */
export type JointCounts = {
  readonly n: number;
  readonly rowCases: readonly number[];
  readonly columnCases: readonly number[];
  readonly joint: readonly (readonly number[])[];
};

/** Counts cases by code and by pair of codes. */
export function jointCounts({ rowItems, columnItems, patterns }: PairedPatterns): JointCounts {
  const rowCases = Array.from({ length: rowItems }, () => 0);
  const columnCases = Array.from({ length: columnItems }, () => 0);
  const joint = rowCases.map(() => Array.from({ length: columnItems }, () => 0));
  let n = 0;
  for (const { rows, columns, count } of patterns) {
    n += count;
    for (const column of columns) columnCases[column] = (columnCases[column] ?? 0) + count;
    for (const row of rows) {
      rowCases[row] = (rowCases[row] ?? 0) + count;
      const cells = joint[row] ?? [];
      for (const column of columns) cells[column] = (cells[column] ?? 0) + count;
    }
  }
  return { n, rowCases, columnCases, joint };
}
