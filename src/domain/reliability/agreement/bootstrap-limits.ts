import type { AgreementEstimate } from '../../model/agreement.ts';
import { valueOrNull } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import { bootstrap, type Resampled, type Resampling } from '../bootstrap.ts';
import { countPatterns, type RatingPatterns, ratingPatterns } from '../rated-units.ts';
import type { CountRatings, Measurement } from './measurement.ts';

/** Gives statistics that have no formula for it their limits, all from the same resamples of cases. */
export function* withBootstrapLimits(
  measurements: readonly Measurement[],
  resampling: Resampling,
): Steps<Measurement[]> {
  const resamples = measurements.flatMap(({ estimate, resample }) =>
    resample === undefined || estimate.estimate === null ? [] : [resample],
  );
  if (resamples.length === 0) return [...measurements];
  const countDrawn = kindsCounted(resamples.flatMap(({ ratings }) => ratings));
  const results = yield* bootstrap(resampling, (drawn) => {
    const counted = countDrawn(drawn);
    return resamples.map(({ statistic }) => valueOrNull(statistic(counted)));
  });
  return measurements.map((measurement) => {
    const { estimate, resample } = measurement;
    const result = resample === undefined ? undefined : results[resamples.indexOf(resample)];
    return result === undefined ? measurement : { ...measurement, estimate: limited(estimate, result) };
  });
}

/**
 * Counts drawn cases for several ways of rating them. Cases that are rated alike in all of them are of one kind, and there
 * are far fewer kinds than cases: so each case is looked at once, however many ways there are.
 */
function kindsCounted(ratings: readonly RatingPatterns[]): (drawn: Int32Array) => CountRatings {
  const cases = ratings[0]?.patternOf ?? [];
  const kinds = ratingPatterns(Array.from(cases, (_, unit) => ratings.map(({ patternOf }) => patternOf[unit] ?? null)));
  const ofKinds = new Map(
    ratings.map((rated, place) => [
      rated,
      { ...rated, patternOf: Int32Array.from(kinds.patterns, (kind) => kind[place] ?? 0) },
    ]),
  );
  return (drawn) => {
    const { times } = countPatterns(kinds, drawn);
    return (rated) => countPatterns(ofKinds.get(rated) ?? rated, times);
  };
}

function limited(estimate: AgreementEstimate, { limits, discarded }: Resampled): AgreementEstimate {
  if (estimate.estimate === null) return estimate;
  return limits === null
    ? { ...estimate, interval: null, noInterval: 'every-resample-discarded' }
    : { ...estimate, interval: { ...limits, method: 'bootstrap', discarded } };
}
