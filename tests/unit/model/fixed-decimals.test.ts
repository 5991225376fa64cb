import { describe, expect, it } from 'vitest';
import { fixedDecimals } from '../../../src/domain/model/fixed-decimals.ts';

describe('a number with fixed decimals', () => {
  it.each([
    [12.5, 0, '13'],
    [0.5, 0, '1'],
    [0.49999, 0, '0'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [0.25, 1, '0.3'],
    [0.35, 1, '0.4'],
    [99.95, 1, '100.0'],
    [100, 1, '100.0'],
    [0, 1, '0.0'],
    [0.04, 1, '0.0'],
    [0.05, 1, '0.1'],
    [100 / 3, 1, '33.3'],
    [200 / 3, 3, '66.667'],
    [55.357142857142854, 1, '55.4'],
    [9.999999, 6, '9.999999'],
    [1e-7, 6, '0.000000'],
    [5e-7, 6, '0.000001'],
    [-12.5, 0, '−13'],
    [-0.04, 1, '0.0'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(fixedDecimals(value, decimals)).toBe(text);
  });

  it('is a dash where there is none', () => {
    expect(fixedDecimals(null, 1)).toBe('–');
  });

  it('agrees with integer arithmetic for every count of up to 300 cases', () => {
    const wrong: string[] = [];
    for (let base = 1; base <= 300; base += 1) {
      for (let count = 0; count <= base; count += 1) {
        // Tenths of a percent, half rounded up: floor(1000 count / base + 1/2).
        const tenths = Math.floor((2000 * count + base) / (2 * base));
        const text = fixedDecimals((100 * count) / base, 1);
        if (text !== `${Math.floor(tenths / 10)}.${tenths % 10}`) wrong.push(`${count}/${base}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
