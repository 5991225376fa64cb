import type { Counts } from '../contingency.ts';
import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/** For each code the table of its cases: one row a group, with the cases that have the code and those that have not. */
export function itemTables(data: GroupedPatterns): Counts[] {
  const { groupCases, counts } = groupCounts(data);
  return Array.from({ length: data.items }, (_, item) =>
    groupCases.map((cases, group) => {
      const having = counts[group]?.[item] ?? 0;
      return [having, cases - having];
    }),
  );
}
