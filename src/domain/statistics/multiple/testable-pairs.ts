import { jointCounts } from './joint-counts.ts';
import type { PairedPatterns } from './paired-patterns.ts';

/** What tests of two multiple choices read: codes that some cases have and some have not. */
export type TestablePairs = {
  /** With the codes numbered anew, in their order. */
  readonly data: PairedPatterns;
  /** The old numbers of the codes tested, and of those left out because no case or every case has them. */
  readonly testedRows: readonly number[];
  readonly testedColumns: readonly number[];
  readonly excludedRowItems: readonly number[];
  readonly excludedColumnItems: readonly number[];
};

/** Leaves constant codes out of the tests; they stay on display. */
export function testablePairs(data: PairedPatterns): TestablePairs {
  const { n, rowCases, columnCases } = jointCounts(data);
  const rows = split(rowCases, n);
  const columns = split(columnCases, n);
  const renumber = (tested: readonly number[]) => {
    const place = new Map(tested.map((item, at) => [item, at]));
    return (items: readonly number[]) => items.flatMap((item) => place.get(item) ?? []);
  };
  const [rowPlaces, columnPlaces] = [renumber(rows.varying), renumber(columns.varying)];
  return {
    testedRows: rows.varying,
    testedColumns: columns.varying,
    excludedRowItems: rows.constant,
    excludedColumnItems: columns.constant,
    data: {
      rowItems: rows.varying.length,
      columnItems: columns.varying.length,
      patterns: data.patterns.map((pattern) => ({
        rows: rowPlaces(pattern.rows),
        columns: columnPlaces(pattern.columns),
        count: pattern.count,
      })),
    },
  };
}

function split(cases: readonly number[], n: number): { varying: number[]; constant: number[] } {
  const items = cases.map((_, item) => item);
  const varies = (item: number) => (cases[item] ?? 0) > 0 && (cases[item] ?? 0) < n;
  return { varying: items.filter(varies), constant: items.filter((item) => !varies(item)) };
}
