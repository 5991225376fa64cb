import { describe, it } from 'vitest';
import { cramersVInterval } from '../../../src/domain/statistics/cramers-v-interval.ts';
import { expectAllNear, tableOf } from '../../support/statistics.ts';

describe('the interval of Cramér’s V', () => {
  // R 4.2.2: uniroot over sum(dpois(j, ncp / 2) * pchisq(x, df + 2 * j)), which pchisq(ncp =) is to 1e-8.
  it.each([
    [
      [
        [2120, 753],
        [98, 1185],
      ],
      0.582183643536,
      0.642988786965,
    ],
    [
      [
        [1200, 5],
        [3, 1200],
      ],
      0.95341577261,
      1,
    ],
    [
      [
        [340_799, 122_409, 326_023],
        [255_919, 330_716, 113_912],
        [372_945, 210_182, 398_820],
      ],
      0.224783702366,
      0.226546751061,
    ],
  ])('is that of R in the large table %j', (counts, lower, upper) => {
    const interval = cramersVInterval(tableOf(counts), 0.95);
    expectAllNear([interval.lower, interval.upper], [lower, upper], 1e-7);
  });
});
