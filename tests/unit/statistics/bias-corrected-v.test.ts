import { describe, expect, it } from 'vitest';
import { biasCorrectedV } from '../../../src/domain/statistics/bias-corrected-v.ts';
import { transpose } from '../../../src/domain/statistics/contingency.ts';
import { expectNear, tableOf, valueOf } from '../../support/statistics.ts';

describe('Cramér’s V corrected for bias', () => {
  it('is exactly 0 where χ²/n is df/(n − 1), and the same of the transposed table', () => {
    // By hand: n = 8, χ² = 24/7 and df = 3, so that both are 3/7.
    const table = tableOf([
      [2, 1, 2, 2],
      [0, 1, 0, 0],
    ]);
    expect([biasCorrectedV(table), biasCorrectedV(transpose(table))].map(valueOf)).toEqual([0, 0]);
  });

  it('keeps a small value that is no rounding', () => {
    // R 4.2.2: the formula over chisq.test(matrix(c(5070, 4930, 4930, 5070), 2), correct = FALSE).
    const table = tableOf([
      [5070, 4930],
      [4930, 5070],
    ]);
    expectNear(valueOf(biasCorrectedV(table)), 0.01208324461723953);
  });
});
