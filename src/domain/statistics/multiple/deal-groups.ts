import type { Uniform } from '../sampling/uniform.ts';
import type { Deal } from './deal.ts';
import { dealCases, mostCasesDealt } from './deal-cases.ts';
import { dealPatterns } from './deal-patterns.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/** So many cases are dealt in the time of one draw for a whole pattern and group. */
const casesPerDraw = 8;

/** Deals by whichever of two exact ways is quicker for these sizes. */
export function createDeal(data: GroupedPatterns, groupCases: readonly number[], uniform: Uniform): Deal {
  const n = groupCases.reduce((sum, size) => sum + size, 0);
  const draws = (data.patterns.length - 1) * (data.groups - 1);
  const oneByOne = n <= mostCasesDealt && n - Math.max(...groupCases) <= casesPerDraw * draws;
  return oneByOne ? dealCases(data, groupCases, uniform) : dealPatterns(data, groupCases, uniform);
}
