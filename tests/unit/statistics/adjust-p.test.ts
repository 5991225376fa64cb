import { describe, expect, it } from 'vitest';
import { defined, undefinedBecause } from '../../../src/domain/model/estimate.ts';
import { adjustP } from '../../../src/domain/statistics/adjust-p.ts';
import { wilsonInterval, z95 } from '../../../src/domain/statistics/wilson-interval.ts';
import { expectNear, valueOf } from '../../support/statistics.ts';

describe('p adjusted for a family', () => {
  it('steps down by Holm and multiplies by Bonferroni', () => {
    const { family, holm, bonferroni } = adjustP([0.04, 0.01, 0.03].map(defined));
    expect(family).toBe(3);
    expect(holm.map((p) => valueOf(p))).toEqual([0.06, 0.03, 0.06]);
    expect(bonferroni.map((p) => valueOf(p))).toEqual([0.12, 0.03, 0.09]);
  });

  it('leaves a test without p out of the family and keeps its reason', () => {
    const { family, holm } = adjustP([defined(0.02), undefinedBecause('no-cases')]);
    expect(family).toBe(1);
    expect(holm).toEqual([defined(0.02), undefinedBecause('no-cases')]);
  });

  it('is an empty family without tests', () => {
    expect(adjustP([])).toEqual({ family: 0, holm: [], bonferroni: [] });
  });
});

describe('Wilson’s interval', () => {
  it('mirrors itself when successes and failures change places', () => {
    const some = valueOf(wilsonInterval({ successes: 3, n: 11 }, z95));
    const others = valueOf(wilsonInterval({ successes: 8, n: 11 }, z95));
    expectNear(some.lower, 1 - others.upper);
    expectNear(some.upper, 1 - others.lower);
  });

  it('has exact ends', () => {
    expect(valueOf(wilsonInterval({ successes: 0, n: 7 }, z95)).lower).toBe(0);
    expect(valueOf(wilsonInterval({ successes: 7, n: 7 }, z95)).upper).toBe(1);
  });

  it('does not exist over an empty base', () => {
    expect(wilsonInterval({ successes: 0, n: 0 }, z95)).toEqual({ defined: false, reason: 'no-cases' });
  });
});
