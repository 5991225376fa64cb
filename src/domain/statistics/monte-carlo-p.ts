import type { Steps } from '../model/steps.ts';

/** How often to resample, and from which seed, a whole number of 32 bits. */
export type Resampling = { readonly seed: number; readonly replicates: number };

/** A p value by simulation, with all that it takes to get it again. */
export type MonteCarloP = {
  /** (1 + hits) / (1 + replicates), which is never 0. */
  readonly p: number;
  readonly standardError: number;
  readonly hits: number;
  readonly replicates: number;
  readonly seed: number;
};

/** How many replicates lie between two reports of progress. */
const batch = 1000;

/**
 * Counts how often a replicate is a hit, in steps; its p (Davison & Hinkley 1997, 4.2) is a ratio of whole numbers, which
 * no cutting into steps can change. The standard error is binomial.
 */
export function* countHits({ seed, replicates }: Resampling, isHit: () => boolean): Steps<MonteCarloP> {
  let hits = 0;
  for (let done = 0; done < replicates; done += batch) {
    yield { done, total: replicates };
    hits += hitsAmong(Math.min(batch, replicates - done), isHit);
  }
  const p = (1 + hits) / (1 + replicates);
  return { p, standardError: Math.sqrt((p * (1 - p)) / replicates), hits, replicates, seed };
}

/** Apart from the generator, whose code does not become quick. */
function hitsAmong(replicates: number, isHit: () => boolean): number {
  let hits = 0;
  for (let replicate = 0; replicate < replicates; replicate++) if (isHit()) hits++;
  return hits;
}
