import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/** What tests of a single by a multiple choice read: groups with cases, codes that some cases have and some have not. */
export type TestableGroups = {
  /** With the codes numbered anew, in their order. */
  readonly data: GroupedPatterns;
  /** The old numbers of the codes tested, and of those left out because no case or every case has them. */
  readonly testedItems: readonly number[];
  readonly excludedItems: readonly number[];
};

/** Leaves groups without cases and constant codes out of the tests; they stay on display. */
export function testableGroups(data: GroupedPatterns): TestableGroups {
  const { n, groupCases, counts } = groupCounts(data);
  const all = Array.from({ length: data.items }, (_, item) => item);
  const varies = (item: number) => {
    const cases = counts.reduce((sum, row) => sum + (row[item] ?? 0), 0);
    return cases > 0 && cases < n;
  };
  const testedItems = all.filter(varies);
  const place = new Map(testedItems.map((item, at) => [item, at]));
  return {
    testedItems,
    excludedItems: all.filter((item) => !varies(item)),
    data: {
      groups: groupCases.filter((cases) => cases > 0).length,
      items: testedItems.length,
      patterns: data.patterns.map((pattern) => ({
        items: pattern.items.flatMap((item) => place.get(item) ?? []),
        counts: pattern.counts.filter((_, group) => groupCases[group] !== 0),
      })),
    },
  };
}
