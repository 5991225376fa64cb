import { type GroupedPatterns, groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { createUniform } from '../../../src/domain/statistics/sampling/uniform.ts';

/** Cases of one of three types, each with one main role of three and any of three roles, as in the 56-case review. */
export type BenchCases = { readonly types: number[]; readonly mainRoles: number[]; readonly roles: number[][] };

const shares = [0.65, 0.5, 0.3];

/** The same cases in every run. */
export function benchCases(n: number): BenchCases {
  const uniform = createUniform(2022);
  const cases = Array.from({ length: n }, () => ({
    type: [0.45, 0.8, 1].findIndex((limit) => uniform() * 1.0001 < limit),
    mainRole: Math.floor(uniform() * 3),
    roles: shares.flatMap((share, role) => (uniform() < share ? [role] : [])),
  }));
  return {
    types: cases.map(({ type }) => Math.max(0, type)),
    mainRoles: cases.map(({ mainRole }) => mainRole),
    roles: cases.map(({ roles }) => roles),
  };
}

/** Types by main roles. */
export function countsOf({ types, mainRoles }: BenchCases): number[][] {
  const counts = Array.from({ length: 3 }, () => [0, 0, 0]);
  types.forEach((type, at) => {
    const row = counts[type] ?? [];
    const role = mainRoles[at] ?? 0;
    row[role] = (row[role] ?? 0) + 1;
  });
  return counts;
}

/** Types by roles. */
export function patternsOf({ types, roles }: BenchCases): GroupedPatterns {
  return groupPatterns({ groupCount: 3, group: types, itemCount: shares.length, sets: roles });
}

/** 100 cases in a table with uneven margins, about as dependent as the tables of reviews are: p = 0.02. */
export const unevenTable = [
  [13, 5, 6, 5, 5],
  [7, 16, 4, 1, 1],
  [5, 6, 4, 4, 0],
  [4, 3, 1, 2, 1],
  [0, 1, 2, 1, 3],
];
