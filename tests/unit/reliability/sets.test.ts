import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha.ts';
import { ratedUnits } from '../../../src/domain/reliability/rated-units.ts';
import { diceDistance, jaccardDistance, masiDistance } from '../../../src/domain/reliability/set-distance.ts';
import { mostKeptSets, setScale } from '../../../src/domain/reliability/set-scale.ts';

const set = (...codes: number[]): ReadonlySet<number> => new Set(codes);

describe('the distance between two sets of codes', () => {
  it.each([
    { one: set(), other: set(), jaccard: 0, masi: 0, dice: 0 },
    { one: set(), other: set(1), jaccard: 1, masi: 1, dice: 1 },
    { one: set(1, 2), other: set(2, 1), jaccard: 0, masi: 0, dice: 0 },
    // One holds the other: shares 1 of 2, so MASI is 1 − 1/2 · 2/3, not 1 − 1/2 · 0.67.
    { one: set(1), other: set(1, 2), jaccard: 1 / 2, masi: 2 / 3, dice: 1 / 3 },
    // They overlap: 1 of 3 shared.
    { one: set(1, 2), other: set(2, 3), jaccard: 2 / 3, masi: 8 / 9, dice: 1 / 2 },
    { one: set(1), other: set(2), jaccard: 1, masi: 1, dice: 1 },
  ])('is $jaccard, $masi and $dice by Jaccard, MASI and Dice', ({ one, other, jaccard, masi, dice }) => {
    expect(jaccardDistance(one, other)).toBeCloseTo(jaccard, 14);
    expect(masiDistance(one, other)).toBeCloseTo(masi, 14);
    expect(diceDistance(one, other)).toBeCloseTo(dice, 14);
    expect(masiDistance(other, one)).toBeCloseTo(masi, 14);
  });

  it('is the same whether kept or worked out anew, as it is among very many sets', () => {
    const many = Array.from({ length: mostKeptSets + 1 }, (_, code) => set(code, code + 1));
    const few = many.slice(0, 3);
    const units = ratedUnits([
      [0, 0],
      [1, 2],
      [1, 1],
    ]);
    expect(krippendorffAlpha(units, setScale(many, masiDistance))).toEqual(
      krippendorffAlpha(units, setScale(few, masiDistance)),
    );
  });
});
