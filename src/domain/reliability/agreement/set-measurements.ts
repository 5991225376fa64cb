import type { Estimate } from '../../model/estimate.ts';
import { agreementWeights } from '../agreement-weights.ts';
import { coderTable } from '../coder-table.ts';
import { observedAndExpected } from '../observed-and-expected.ts';
import { percentAgreement } from '../percent-agreement.ts';
import { pooledKappa } from '../pooled-kappa.ts';
import { countPatterns, ratingPatterns } from '../rated-units.ts';
import { jaccardDistance, masiDistance } from '../set-distance.ts';
import { setScale } from '../set-scale.ts';
import { tableShares } from '../table-shares.ts';
import { alphaMeasurement } from './alpha-measurement.ts';
import { comparedUnits } from './compared-units.ts';
import { type CountRatings, estimateOf, type Measurement, plain } from './measurement.ts';
import type { RatedCases } from './rated-cases.ts';
import type { RatedSets } from './set-ratings.ts';

/** What is reported of a multiple choice as a whole; never one kappa on whether two sets are equal. */
export function setMeasurements({ sets, ratings }: RatedSets, coders: number): Measurement[] {
  const { units, n } = comparedUnits(ratings, coders);
  return [
    { name: 'percentAgreement', estimate: estimateOf(plain(percentAgreement(units)), n) },
    alphaMeasurement('krippendorffAlphaMasi', { ratings, scale: setScale(sets, masiDistance) }),
    alphaMeasurement('krippendorffAlphaJaccard', { ratings, scale: setScale(sets, jaccardDistance) }),
  ];
}

/** Pooled kappa of two coders over the codes; `n` counts the cases of `base`. */
export function pooledMeasurement(codes: readonly RatedCases[], base: number): Measurement {
  const counted = codes.map(({ ratings, categories }) => ({
    patterns: ratingPatterns(ratings),
    weights: agreementWeights(categories.length, 'unweighted'),
  }));
  const pooled = (count: CountRatings): Estimate =>
    pooledKappa(
      counted.flatMap(({ patterns, weights }) => {
        const shares = tableShares(coderTable(count(patterns), weights.length));
        // A code that nothing can be compared on is no part of the pool.
        return shares.n === 0 ? [] : [observedAndExpected(shares, weights)];
      }),
    );
  return {
    name: 'pooledKappa',
    estimate: estimateOf(plain(pooled(countPatterns)), base),
    resample: { ratings: counted.map(({ patterns }) => patterns), statistic: pooled },
  };
}
