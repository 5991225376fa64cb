import { describe, expect, it } from 'vitest';
import type { AgreementStatistics } from '../../../../src/domain/model/agreement.ts';
import { figuresOf, onScale, spanOf } from '../../../../src/ui/agree/figures/figures-of.ts';
import { heatRows } from '../../../../src/ui/agree/figures/heat.ts';
import { placeOn, scaleOf } from '../../../../src/ui/agree/figures/scale.ts';

const value = (estimate: number, limits?: readonly [number, number]) => ({
  estimate,
  interval: limits === undefined ? null : { lower: limits[0], upper: limits[1], method: 'bootstrap' as const },
  n: 5,
});
const none = { estimate: null, interval: null, n: 5, reason: 'no-variation' as const };

describe('the figures of a variable', () => {
  it('are the statistics of its kind, in one order', () => {
    const single: AgreementStatistics = {
      gwetAC1: value(0.7),
      cohenKappa: value(0.5, [-0.2, 1]),
      krippendorffAlpha: value(0.6),
      percentAgreement: value(80),
    };
    expect(figuresOf(single).map(({ name }) => name)).toEqual([
      'percentAgreement',
      'cohenKappa',
      'krippendorffAlpha',
      'gwetAC1',
    ]);
    expect(spanOf(figuresOf(single))).toEqual([0.8, 0.5, -0.2, 1, 0.6, 0.7]);
    const several: AgreementStatistics = {
      krippendorffAlphaJaccard: value(0.4),
      krippendorffAlphaMasi: value(0.3),
      pooledKappa: value(0.2),
    };
    expect(figuresOf(several).map(({ name }) => name)).toEqual(['pooledKappa', 'krippendorffAlphaMasi']);
  });

  it('have no AC1 in the place of a κ that is undefined because nobody varied', () => {
    expect(figuresOf({ cohenKappa: none, gwetAC1: value(1) }).map(({ name }) => name)).toEqual(['cohenKappa']);
  });

  it('stand on one scale that holds the lowest limit', () => {
    expect(scaleOf([0.2, 0.9])).toEqual({ least: 0, ticks: [0, 0.25, 0.5, 0.75, 1] });
    const scale = scaleOf([-0.3]);
    expect(scale).toEqual({ least: -0.5, ticks: [-0.5, 0, 0.25, 0.5, 0.75, 1] });
    expect([-0.5, 0.25, 1, 2].map((one) => placeOn(scale, one))).toEqual([0, 50, 100, 100]);
    expect(onScale('agreement', 80)).toBe(0.8);
  });
});

describe('the heat of differences', () => {
  it('has the cases with the most differences first, then the greatest, then by number, and none on which coders agree', () => {
    const one = (number: number, shares: (number | null)[]) => ({ case: number, title: '', shares });
    const rows = heatRows({
      variables: [],
      cases: [one(1, [0, 0]), one(2, [0.3, 0.2]), one(7, [1]), one(3, [1, null]), one(4, [0.5, 0]), one(5, [1, 1])],
    });
    expect(rows.map((row) => [row.case, row.differing, row.compared])).toEqual([
      [5, 2, 2],
      [2, 2, 2],
      [3, 1, 1],
      [7, 1, 1],
      [4, 1, 2],
    ]);
  });
});
