import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Steps } from '../model/steps.ts';
import { percentileLimits } from './percentile-limits.ts';

export type Resampling = {
  /** How many units are drawn from, and how many each resample draws, with replacement. */
  readonly units: number;
  readonly resamples: number;
  /** A 32-bit integer; equal seeds draw equal resamples on every machine. */
  readonly seed: number;
};

/** Percentile limits at 95% of one statistic; null where no resample had a value. */
export type Resampled = {
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  /** Resamples in which the statistic was undefined: they are left out and counted. */
  readonly discarded: number;
};

/** Statistics of a resample, in a fixed order; `drawn` says how often each unit was drawn. */
export type ResampleStatistics = (drawn: Int32Array) => readonly (number | null)[];

const drawsAStep = 20_000;

/**
 * Percentile bootstrap of whole units for several statistics at once, in steps that can be reported and stopped. Source:
 * Efron & Tibshirani 1993, chapter 13; the generator is xoroshiro128+. Checked against R 4.2.2
 * (Scott's pi on 56 cases, 20,000 resamples) within the error of both simulations.
 */
export function* bootstrap(resampling: Resampling, statisticsOf: ResampleStatistics): Steps<Resampled[]> {
  const { units, resamples, seed } = resampling;
  const generator = xoroshiro128plus(seed);
  const drawn = new Int32Array(units);
  const kept: number[][] = statisticsOf(drawn.fill(1)).map(() => []);
  const inAStep = Math.max(1, Math.floor(drawsAStep / Math.max(1, units)));
  for (let resample = 0; units > 0 && resample < resamples; resample += 1) {
    if (resample % inAStep === 0) yield { done: resample, total: resamples };
    drawn.fill(0);
    for (let draw = 0; draw < units; draw += 1) {
      const unit = uniformInt(generator, 0, units - 1);
      drawn[unit] = (drawn[unit] ?? 0) + 1;
    }
    statisticsOf(drawn).forEach((value, place) => {
      if (value !== null) kept[place]?.push(value);
    });
  }
  return kept.map((values) => ({
    limits: percentileLimits(Float64Array.from(values)),
    discarded: resamples - values.length,
  }));
}
