import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { bootstrap } from '../../../src/domain/reliability/bootstrap.ts';
import { coderTable } from '../../../src/domain/reliability/coder-table.ts';
import { percentileLimits } from '../../../src/domain/reliability/percentile-limits.ts';
import { countPatterns, ratingPatterns } from '../../../src/domain/reliability/rated-units.ts';
import { scottPi } from '../../../src/domain/reliability/scott-pi.ts';
import { referenceCases } from '../../support/oracle.ts';

const [nominal] = referenceCases('twoCoders').filter(({ id }) => id === 'kappa-nominal-56');
const { coderA, coderB } = nominal?.input as { coderA: number[]; coderB: number[] };
const patterns = ratingPatterns(coderA.map((rating, unit) => [rating, coderB[unit] ?? null]));
const piOf = (drawn: Int32Array): number[] => {
  const pi = scottPi(coderTable(countPatterns(patterns, drawn), 3));
  return pi.defined ? [pi.value] : [];
};
const resampling = { units: 56, resamples: 4000, seed: 20 };

describe('the bootstrap of cases', () => {
  it('has the limits that R has, within the error of both simulations', () => {
    // R 4.2.2, 20,000 resamples, percentiles of type 7: 0.4326 and 0.7826.
    const [pi] = finishSteps(bootstrap(resampling, piOf));
    expect(pi?.limits?.lower).toBeGreaterThan(0.4326 - 0.015);
    expect(pi?.limits?.lower).toBeLessThan(0.4326 + 0.015);
    expect(pi?.limits?.upper).toBeGreaterThan(0.7826 - 0.015);
    expect(pi?.limits?.upper).toBeLessThan(0.7826 + 0.015);
    expect(pi?.discarded).toBe(0);
  });

  it('gives the same limits for the same seed and others for another', () => {
    const limits = (seed: number) => finishSteps(bootstrap({ ...resampling, resamples: 500, seed }, piOf))[0]?.limits;
    expect(limits(7)).toEqual(limits(7));
    expect(limits(7)).not.toEqual(limits(8));
  });

  it('draws as many units as there are in every resample', () => {
    const drawnUnits = new Set<number>();
    const drawnOften = new Set<number>();
    finishSteps(
      bootstrap({ units: 30, resamples: 50, seed: 1 }, (drawn) => {
        drawnUnits.add(drawn.reduce((total, times) => total + times, 0));
        drawn.forEach((times) => drawnOften.add(times));
        return [];
      }),
    );
    expect([...drawnUnits]).toEqual([30]);
    expect(drawnOften.has(0) && drawnOften.has(2)).toBe(true);
  });

  it('leaves out and counts resamples without a value', () => {
    // Of two units the statistic exists where both were drawn: about half of the resamples.
    const both = (drawn: Int32Array) => [drawn[0] === 1 ? 3 : null, null];
    const [half, never] = finishSteps(bootstrap({ units: 2, resamples: 1000, seed: 3 }, both));
    expect(half?.limits).toEqual({ lower: 3, upper: 3 });
    expect(half?.discarded).toBeGreaterThan(430);
    expect(half?.discarded).toBeLessThan(570);
    expect(never).toEqual({ limits: null, discarded: 1000 });
  });

  it('reports how far it has come and stops where it is told to', () => {
    let calls = 0;
    const counting = () => [(calls += 1)];
    const steps = bootstrap({ units: 10_000, resamples: 10, seed: 1 }, counting);
    const seen = Array.from({ length: 3 }, () => steps.next().value);
    expect(seen).toEqual([0, 2, 4].map((done) => ({ done, total: 10 })));
    steps.return([]);
    expect(steps.next().done).toBe(true);
    // Once to learn how many statistics there are, and two resamples a step.
    expect(calls).toBe(5);
  });

  it('takes percentiles as R does by default, between two values by straight line', () => {
    // quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(.025, .975)): 1 and 6 + 0.825 · 3.
    const limits = percentileLimits(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6));
    expect(limits?.lower).toBe(1);
    expect(limits?.upper).toBeCloseTo(8.475, 12);
    expect(percentileLimits(new Float64Array(0))).toBe(null);
  });
});
