import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByScore } from '../../../src/domain/statistics/network/sort-by-score.ts';

/** Scores of every kind of distance: even, in clumps, and each many times as far as the one before. */
const scores = fc.oneof(
  fc.array(
    // Without −0, which is no other score than 0.
    fc.double({ min: -50, max: 50, noNaN: true }).map((score) => score + 0),
    { maxLength: 400 },
  ),
  fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 }),
  fc.array(
    fc.nat(300).map((power) => 2 ** -power),
    { maxLength: 400 },
  ),
);

describe('putting scores in order', () => {
  it('gives the order that comparing them gives, with every weight by its score', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const sorted = Float64Array.from(given);
        const weights = sorted.map((score) => 2 * score + 1);
        sortByScore(sorted, weights, 0);
        expect([...sorted]).toEqual([...Float64Array.from(given).sort()]);
        expect([...weights]).toEqual([...sorted].map((score) => 2 * score + 1));
      }),
    );
  });

  it('leaves no two further apart than the grain in the wrong order', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 1e-9, max: 1, noNaN: true }), (given, grain) => {
        const sorted = Float64Array.from(given);
        sortByScore(sorted, new Float64Array(given.length), grain);
        let highest = -Infinity;
        for (const score of sorted) {
          expect(highest - score).toBeLessThanOrEqual(grain);
          highest = Math.max(highest, score);
        }
      }),
    );
  });
});
