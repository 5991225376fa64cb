import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/domain/model/estimate.ts';
import type { WeightScheme } from '../../../src/domain/reliability/agreement-weights.ts';
import { coderTable } from '../../../src/domain/reliability/coder-table.ts';
import { cohenKappa } from '../../../src/domain/reliability/cohen-kappa.ts';
import { fleissKappa } from '../../../src/domain/reliability/fleiss-kappa.ts';
import { gwetAC1 } from '../../../src/domain/reliability/gwet-ac1.ts';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha.ts';
import { percentAgreement } from '../../../src/domain/reliability/percent-agreement.ts';
import { ratedUnits, type Ratings } from '../../../src/domain/reliability/rated-units.ts';
import { type Metric, ratingScale } from '../../../src/domain/reliability/rating-scale.ts';
import { scottPi } from '../../../src/domain/reliability/scott-pi.ts';
import { masiDistance } from '../../../src/domain/reliability/set-distance.ts';
import { setScale } from '../../../src/domain/reliability/set-scale.ts';
import { naiveAlpha, naiveKappa } from './naive.ts';

const k = 4;
const rating = fc.option(fc.integer({ min: 0, max: k - 1 }), { nil: null, freq: 6 });
const panel = (coders: number) =>
  fc.array(fc.array(rating, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 14 });
const schemes: readonly WeightScheme[] = ['unweighted', 'linear', 'quadratic'];
const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval'];
const check = (property: fc.IProperty<unknown>) => {
  fc.assert(property, { numRuns: 300, seed: 2022 });
};

/** All coefficients by name, or why there is none; nested parts flattened. */
function coefficients(units: readonly Ratings[], categories = k): Record<string, number | string> {
  const rated = ratedUnits(units);
  const table = coderTable(rated, categories);
  const { agreement } = fleissKappa(rated, categories);
  return {
    percent: told(percentAgreement(rated)),
    ...Object.fromEntries(schemes.map((scheme) => [scheme, kappaOf(units, scheme, categories)])),
    pi: told(scottPi(table)),
    fleiss: agreement.defined
      ? agreement.value.kappa.defined
        ? agreement.value.kappa.value.value
        : agreement.value.kappa.reason
      : agreement.reason,
    ac1: ac1Of(units, categories),
    ...Object.fromEntries(
      metrics.map((metric) => [metric, told(krippendorffAlpha(rated, ratingScale(metric, categories)).alpha)]),
    ),
  };
}

function told(estimate: Estimate): number | string {
  return estimate.defined ? estimate.value : estimate.reason;
}

function ac1Of(units: readonly Ratings[], categories: number): number | string {
  const ac1 = gwetAC1(ratedUnits(units), categories);
  return ac1.defined ? ac1.value.value : ac1.reason;
}

function kappaOf(units: readonly Ratings[], scheme: WeightScheme, categories: number): number | string {
  const cohen = cohenKappa(coderTable(ratedUnits(units), categories), scheme);
  if (!cohen.defined) return cohen.reason;
  return cohen.value.kappa.defined ? cohen.value.kappa.value.value : cohen.value.kappa.reason;
}

function expectAlike(actual: Record<string, number | string>, expected: Record<string, number | string>): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  for (const [name, value] of Object.entries(expected)) {
    const ours = actual[name];
    if (typeof value === 'number' && typeof ours === 'number') expect(ours, name).toBeCloseTo(value, 9);
    else expect(ours, name).toBe(value);
  }
}

describe('coefficients of agreement', () => {
  it('do not depend on the order of units', () => {
    check(
      fc.property(
        panel(3).chain((units) =>
          fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
        ),
        ([units, shuffled]) => {
          expectAlike(coefficients(shuffled), coefficients(units));
        },
      ),
    );
  });

  it('do not depend on which of two coders comes first', () => {
    check(
      fc.property(panel(2), (units) => {
        expectAlike(coefficients(units.map((unit) => unit.toReversed())), coefficients(units));
      }),
    );
  });

  it('do not depend on the direction of the scale', () => {
    check(
      fc.property(panel(3), (units) => {
        const reversed = units.map((unit) => unit.map((one) => (one === null ? null : k - 1 - one)));
        expectAlike(coefficients(reversed), coefficients(units));
      }),
    );
  });

  it('without order do not depend on how categories are numbered', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: k });
    check(
      fc.property(panel(3), orders, (units, order) => {
        const renamed = units.map((unit) => unit.map((one) => (one === null ? null : (order[one] ?? 0))));
        const { linear: _a, quadratic: _b, ordinal: _c, interval: _d, ...ours } = coefficients(renamed);
        const { linear: _e, quadratic: _f, ordinal: _g, interval: _h, ...theirs } = coefficients(units);
        expectAlike(ours, theirs);
      }),
    );
  });

  it('keep kappa, pi, Fleiss and AC1 when every unit is there several times', () => {
    check(
      fc.property(panel(2), fc.integer({ min: 2, max: 4 }), (units, times) => {
        const { nominal: _a, ordinal: _b, interval: _c, ...once } = coefficients(units);
        const all = Array.from({ length: times }, () => units).flat();
        const { nominal: _d, ordinal: _e, interval: _f, ...often } = coefficients(all);
        expectAlike(often, once);
      }),
    );
  });

  it('without weights do not change by a category that nobody used, AC1 apart, which rises', () => {
    check(
      fc.property(panel(3), (units) => {
        const { linear: _a, quadratic: _b, ac1: wider, ...more } = coefficients(units, k + 1);
        const { linear: _c, quadratic: _d, ac1, ...fewer } = coefficients(units);
        expectAlike(more, fewer);
        if (typeof ac1 === 'number') expect(wider).toBeGreaterThanOrEqual(ac1 - 1e-12);
      }),
    );
  });

  it('are 1 between a coder and themselves, or undefined for want of variation', () => {
    check(
      fc.property(panel(1), (units) => {
        const doubled = coefficients(units.map(([one = null]) => [one, one]));
        const { percent, ac1, ...others } = doubled;
        if (units.every(([one]) => one === null)) return;
        expect([percent, ac1]).toEqual([100, 1]);
        const varies = new Set(units.flat().filter((one) => one !== null)).size > 1;
        for (const value of Object.values(others)) {
          if (varies) expect(value).toBeCloseTo(1, 12);
          else expect(value).toBe('no-variation');
        }
      }),
    );
  });

  it('are never above 1 and never NaN', () => {
    check(
      fc.property(panel(3), (units) => {
        const { percent: _a, ...all } = coefficients(units);
        for (const value of Object.values(all))
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(Object.values(all).some(Number.isNaN)).toBe(false);
      }),
    );
  });

  it('have kappa with limits that hold it, within −1 and 1', () => {
    check(
      fc.property(panel(2), fc.constantFrom(...schemes), (units, scheme) => {
        const cohen = cohenKappa(coderTable(ratedUnits(units), k), scheme);
        if (!cohen.defined || !cohen.value.kappa.defined) return;
        const { value, lower, upper, se, seNull } = cohen.value.kappa.value;
        expect(lower >= -1 && upper <= 1).toBe(true);
        expect(value).toBeGreaterThanOrEqual(lower - 1e-12);
        expect(value).toBeLessThanOrEqual(upper + 1e-12);
        expect(se >= 0 && seNull >= 0).toBe(true);
      }),
    );
  });
});

describe('coefficients by another way', () => {
  it('have kappa as one counts it pair by pair', () => {
    check(
      fc.property(panel(2), fc.constantFrom(...schemes), (units, scheme) => {
        const ours = kappaOf(units, scheme, k);
        const theirs = naiveKappa(units, { categories: k, scheme });
        if (typeof ours === 'number') expect(ours).toBeCloseTo(theirs, 9);
        else expect(theirs).toBeNaN();
      }),
    );
  });

  it('have alpha as one counts it value by value', () => {
    check(
      fc.property(panel(3), fc.constantFrom(...metrics), (units, metric) => {
        const { alpha } = krippendorffAlpha(ratedUnits(units), ratingScale(metric, k));
        const theirs = naiveAlpha(units, metric);
        if (alpha.defined) expect(alpha.value).toBeCloseTo(theirs, 9);
        else expect(theirs).toBeNaN();
      }),
    );
  });

  it('have Fleiss for two coders without gaps equal to Scott', () => {
    check(
      fc.property(panel(2), (units) => {
        const complete = units.filter((unit) => !unit.includes(null));
        const { fleiss, pi } = coefficients(complete);
        if (typeof pi === 'number') expect(fleiss).toBeCloseTo(pi, 9);
        else expect(typeof fleiss).toBe('string');
      }),
    );
  });

  it('have all kappas alike on two categories', () => {
    check(
      fc.property(panel(2), (units) => {
        const two = units.map((unit) => unit.map((one) => (one === null ? null : one % 2)));
        const [plain, linear, quadratic] = schemes.map((scheme) => kappaOf(two, scheme, 2));
        expect([linear, quadratic]).toEqual([plain, plain]);
      }),
    );
  });

  it('have alpha of sets of one code each equal to nominal alpha', () => {
    const singletons = Array.from({ length: k }, (_, code) => new Set([code]));
    check(
      fc.property(panel(3), (units) => {
        const rated = ratedUnits(units);
        const nominal = krippendorffAlpha(rated, ratingScale('nominal', k));
        const sets = krippendorffAlpha(rated, setScale(singletons, masiDistance));
        if (nominal.alpha.defined) expect(told(sets.alpha)).toBeCloseTo(nominal.alpha.value, 12);
        else expect(sets.alpha).toEqual(nominal.alpha);
      }),
    );
  });
});
