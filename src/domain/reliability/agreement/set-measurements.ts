import { coderTable } from '../coder-table.ts';
import { cohenKappa } from '../cohen-kappa.ts';
import { percentAgreement } from '../percent-agreement.ts';
import { type CodeAgreement, pooledKappa } from '../pooled-kappa.ts';
import { countPatterns, type RatedUnits, ratingPatterns, type RatingPatterns } from '../rated-units.ts';
import { jaccardDistance, masiDistance } from '../set-distance.ts';
import { setScale } from '../set-scale.ts';
import { alphaMeasurement } from './alpha-measurement.ts';
import { comparedUnits } from './compared-units.ts';
import { estimateOf, type Measurement, plain, valueOf } from './measurement.ts';
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
  const patterns = codes.map(({ ratings, categories }) => ({
    patterns: ratingPatterns(ratings),
    categories: categories.length,
  }));
  const pooled = (unitsOf: (patterns: RatingPatterns) => RatedUnits) =>
    pooledKappa(patterns.flatMap((code) => sharesOf(unitsOf(code.patterns), code.categories)));
  return {
    name: 'pooledKappa',
    estimate: estimateOf(plain(pooled((code) => countPatterns(code))), base),
    resample: (drawn) => valueOf(pooled((code) => countPatterns(code, drawn))),
  };
}

/** A code that nothing can be compared on is no part of the pool. */
function sharesOf(units: RatedUnits, categories: number): CodeAgreement[] {
  const cohen = cohenKappa(coderTable(units, categories), 'unweighted');
  return cohen.defined ? [{ observed: cohen.value.observed, expected: cohen.value.expected }] : [];
}
