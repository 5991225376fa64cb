import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceAxis } from '../../../src/domain/figure/nice-axis.ts';

describe('a value axis', () => {
  it.each([
    { most: 0, axis: { step: 1, max: 1 } },
    { most: 3, axis: { step: 1, max: 3 } },
    { most: 11, axis: { step: 5, max: 15 } },
    { most: 47, axis: { step: 10, max: 50 } },
    { most: 50, axis: { step: 10, max: 50 } },
    { most: 51, axis: { step: 20, max: 60 } },
    { most: 83.9, axis: { step: 20, max: 100 } },
  ])('for $most ends at $axis.max', ({ most, axis }) => {
    expect(niceAxis(most, 5)).toEqual(axis);
  });

  it('holds the largest value in whole steps, and in few of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 6 }), (most, ticks) => {
        const { max, step } = niceAxis(most, ticks);
        expect(max).toBeGreaterThanOrEqual(most);
        expect(Number.isInteger(step)).toBe(true);
        expect(max / step).toBeLessThanOrEqual(ticks);
      }),
    );
  });
});
