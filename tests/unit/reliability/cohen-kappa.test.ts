import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/domain/reliability/cohen-kappa.ts';
import { expectNear, valueOf } from '../../support/statistics.ts';

const schemes = ['unweighted', 'linear', 'quadratic'] as const;

/** Kappa of a table on which it is defined. */
function kappaOf(...of: Parameters<typeof cohenKappa>) {
  return valueOf(valueOf(cohenKappa(...of)).kappa);
}

describe('Cohen’s kappa of a coder who never varies', () => {
  const zero = { value: 0, se: 0, lower: 0, upper: 0, seNull: 0 };
  const untested = { test: { defined: false, reason: 'zero-null-variance' } };

  it.each(schemes)('is 0 without a z, however many units there are (%s)', (scheme) => {
    for (let n = 2; n <= 300; n++) {
      for (const others of [1, 7, n - 1]) {
        const table = [
          [Math.max(0, n - others), others],
          [0, 0],
        ];
        const turned = [
          [Math.max(0, n - others), 0],
          [others, 0],
        ];
        expect(kappaOf(table, scheme)).toEqual({ ...zero, ...untested });
        expect(kappaOf(turned, scheme)).toEqual({ ...zero, ...untested });
      }
    }
  });

  it.each(schemes)('is 0 without a z over more categories too (%s)', (scheme) => {
    const table = [0, 1, 2, 3, 4].map((row) => [3, 49, 7, 1, 13].map((count) => (row === 1 ? count : 0)));
    expect(kappaOf(table, scheme)).toEqual({ ...zero, ...untested });
  });

  it('has no z by linear weights where one coder is always below the other, for the weights are then a sum', () => {
    const table = [
      [0, 0, 3, 7],
      [0, 0, 11, 2],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(kappaOf(table, 'linear')).toEqual({ ...zero, ...untested });
    expect(kappaOf(table, 'quadratic').test.defined).toBe(true);
  });
});

describe('Cohen’s kappa of two coders who hardly ever vary', () => {
  it('keeps its small null variance', () => {
    // Each coder said the second category once in 100,000 units, of different ones. By hand κ = −1/(n − 1), and with equal
    // margins the null variance is 1/n; 1 − pe of 2/n leaves κ its first digits.
    const { value, seNull, test } = kappaOf(
      [
        [99_998, 1],
        [1, 0],
      ],
      'unweighted',
    );
    expectNear(value, -1 / 99_999, 1e-5);
    expectNear(seNull, Math.sqrt(1e-5), 1e-5);
    expect(test.defined).toBe(true);
  });
});
