import type { GroupedPatterns } from './grouped-patterns.ts';

/** Cases of each group, and of each group with each code. */
export type GroupCounts = {
  readonly n: number;
  readonly groupCases: readonly number[];
  readonly counts: readonly (readonly number[])[];
};

/** Counts cases by group and code; a case counts once for each of its codes. */
export function groupCounts({ groups, items, patterns }: GroupedPatterns): GroupCounts {
  const groupCases = Array.from({ length: groups }, () => 0);
  const counts = groupCases.map(() => Array.from({ length: items }, () => 0));
  for (const pattern of patterns) {
    pattern.counts.forEach((cases, group) => {
      groupCases[group] = (groupCases[group] ?? 0) + cases;
      const row = counts[group] ?? [];
      for (const item of pattern.items) row[item] = (row[item] ?? 0) + cases;
    });
  }
  return { n: groupCases.reduce((sum, cases) => sum + cases, 0), groupCases, counts };
}
