import { describe, expect, it } from 'vitest';
import { dealCases } from '../../../src/domain/statistics/multiple/deal-cases.ts';
import { dealPatterns } from '../../../src/domain/statistics/multiple/deal-patterns.ts';
import { groupCounts } from '../../../src/domain/statistics/multiple/group-counts.ts';
import type { GroupedPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { createUniform } from '../../../src/domain/statistics/sampling/uniform.ts';

const data: GroupedPatterns = {
  groups: 3,
  items: 5,
  patterns: [
    { items: [], counts: [2, 1, 0] },
    { items: [0, 4], counts: [5, 9, 2] },
    { items: [1, 2, 3], counts: [4, 0, 6] },
    { items: [4], counts: [1, 8, 3] },
  ],
};
const { n, groupCases } = groupCounts(data);
const deals = 20_000;

describe.each(Object.entries({ dealCases, dealPatterns }))('groups dealt out by %s', (_, deal) => {
  it('keep how many cases have each code, and how many codes go together', () => {
    const counts = new Int32Array(15);
    const once = deal(data, groupCases, createUniform(1));
    for (let round = 0; round < 200; round++) {
      once(counts);
      const having = [0, 1, 2, 3, 4].map((item) => [0, 5, 10].reduce((sum, row) => sum + (counts[row + item] ?? 0), 0));
      expect(having).toEqual([16, 10, 10, 10, 28]);
      // Codes 1, 2 and 3 always come together, in whatever group.
      for (const row of [0, 5, 10]) expect(counts[row + 2]).toBe(counts[row + 1]);
    }
  });

  it('give each group its share of a code on average, with the variance of drawing without replacement', () => {
    const counts = new Int32Array(15);
    const once = deal(data, groupCases, createUniform(2));
    let [sum, squares] = [0, 0];
    for (let round = 0; round < deals; round++) {
      once(counts);
      const having = counts[5 + 4] ?? 0;
      sum += having;
      squares += having * having;
    }
    const share = (groupCases[1] ?? 0) / n;
    const variance = ((28 * (n - 28)) / (n - 1)) * share * (1 - share);
    const mean = sum / deals;
    expect(Math.abs(mean - 28 * share)).toBeLessThan(4 * Math.sqrt(variance / deals));
    expect(Math.abs((squares / deals - mean * mean) / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / deals));
  });
});
