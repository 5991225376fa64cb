import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import type { MonteCarloP, Resampling } from '../monte-carlo-p.ts';

/** A p value by bootstrap; `replicates` leaves the discarded resamples out. */
export type BootstrapP = MonteCarloP & {
  /** Resamples in which some code was constant, so that the statistic does not exist. */
  readonly discarded: number;
};

/** How many cases are drawn between two reports of progress. */
const casesInAStep = 50_000;

/**
 * Counts resamples whose statistic is at least the observed one, ties within 1e-7 included; p = (1 + hits) / (1 + kept)
 * (Davison & Hinkley 1997). `resample` gives a resample's statistic, NaN where it does not exist. Undefined
 * (`every-resample-discarded`) where none exists.
 */
export function* bootstrapP(
  { seed, replicates }: Resampling,
  observed: { readonly statistic: number; readonly cases: number },
  resample: () => number,
): Steps<Estimate<BootstrapP>> {
  const threshold = observed.statistic * (1 - 1e-7);
  const batch = Math.max(1, Math.floor(casesInAStep / observed.cases));
  let [hits, discarded] = [0, 0];
  for (let done = 0; done < replicates; done += batch) {
    yield { done, total: replicates };
    const found = resampleBatch(Math.min(batch, replicates - done), threshold, resample);
    hits += found.hits;
    discarded += found.discarded;
  }
  const kept = replicates - discarded;
  if (kept === 0) return undefinedBecause('every-resample-discarded');
  const p = (1 + hits) / (1 + kept);
  return defined({ p, standardError: Math.sqrt((p * (1 - p)) / kept), hits, replicates: kept, seed, discarded });
}

/** Apart from the generator, whose code does not become quick. */
function resampleBatch(count: number, threshold: number, resample: () => number): { hits: number; discarded: number } {
  let [hits, discarded] = [0, 0];
  for (let replicate = 0; replicate < count; replicate++) {
    const statistic = resample();
    if (Number.isNaN(statistic)) discarded++;
    else if (statistic >= threshold) hits++;
  }
  return { hits, discarded };
}
