import { codeVectors } from '../sampling/code-vectors.ts';
import { createTableSampler } from '../sampling/table-sampler.ts';
import type { Uniform } from '../sampling/uniform.ts';
import type { Deal } from './deal.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/**
 * Deals cases that are alike out together: a random table of code patterns by groups with both margins fixed (Patefield
 * 1981). The cost does not grow with the number of cases.
 */
export function dealPatterns(data: GroupedPatterns, groupCases: readonly number[], uniform: Uniform): Deal {
  const { patterns, groups, items } = data;
  const rowTotals = patterns.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const fill = createTableSampler({ rowTotals, columnTotals: groupCases }, uniform);
  const { starts, codes } = codeVectors(patterns.map((pattern) => pattern.items));
  const cells = new Int32Array(patterns.length * groups);

  const add = (counts: Int32Array, pattern: number, group: number): void => {
    const cases = cells[pattern * groups + group] ?? 0;
    if (cases === 0) return;
    const row = group * items;
    const end = starts[pattern + 1] ?? 0;
    for (let at = starts[pattern] ?? 0; at < end; at++) {
      const place = row + (codes[at] ?? 0);
      counts[place] = (counts[place] ?? 0) + cases;
    }
  };

  return (counts) => {
    fill(cells);
    counts.fill(0);
    for (let pattern = 0; pattern < patterns.length; pattern++) {
      for (let group = 0; group < groups; group++) add(counts, pattern, group);
    }
  };
}
