import type { AgreementStatistic } from '../../model/agreement.ts';
import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import { krippendorffAlpha } from '../krippendorff-alpha.ts';
import { ratedUnits, ratingPatterns, type Ratings } from '../rated-units.ts';
import type { RatingScale } from '../rating-scale.ts';
import { mostKeptSets } from '../set-scale.ts';
import { estimateOf, type Measurement, plain, type WithLimits } from './measurement.ts';

/** Units rated on the values of a scale. */
export type ScaledRatings = { readonly ratings: readonly Ratings[]; readonly scale: RatingScale };

/**
 * Krippendorff's alpha on a scale. Where it has very many values and no shorter way to their mean distance, resamples
 * would take hours: then it has no limits.
 */
export function alphaMeasurement(name: AgreementStatistic, { ratings, scale }: ScaledRatings): Measurement {
  const { alpha, pairableUnits } = krippendorffAlpha(ratedUnits(ratings), scale);
  if (scale.values > mostKeptSets && scale.total === undefined) {
    return { name, estimate: estimateOf(withoutLimits(alpha), pairableUnits) };
  }
  const patterns = ratingPatterns(ratings);
  return {
    name,
    estimate: estimateOf(plain(alpha), pairableUnits),
    resample: { ratings: [patterns], statistic: (count) => krippendorffAlpha(count(patterns), scale).alpha },
  };
}

function withoutLimits(alpha: Estimate): Estimate<WithLimits> {
  if (!alpha.defined) return alpha;
  return defined({ value: alpha.value, limits: undefinedBecause('work-limit'), method: 'bootstrap' });
}
