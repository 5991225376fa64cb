import type { AgreementEstimate } from '../../model/agreement.ts';
import type { Steps } from '../../model/steps.ts';
import { bootstrap, type Resampled, type Resampling } from '../bootstrap.ts';
import type { Measurement } from './measurement.ts';

/** Gives statistics that have no formula for it their limits, all from the same resamples of cases. */
export function* withBootstrapLimits(
  measurements: readonly Measurement[],
  resampling: Resampling,
): Steps<Measurement[]> {
  const resampled = measurements.filter(
    ({ estimate, resample }) => resample !== undefined && estimate.estimate !== null,
  );
  if (resampled.length === 0) return [...measurements];
  const results = yield* bootstrap(resampling, (drawn) => resampled.map(({ resample }) => resample?.(drawn) ?? null));
  return measurements.map((measurement) => {
    const result = results[resampled.indexOf(measurement)];
    return result === undefined ? measurement : { ...measurement, estimate: limited(measurement.estimate, result) };
  });
}

function limited(estimate: AgreementEstimate, { limits, discarded }: Resampled): AgreementEstimate {
  if (estimate.estimate === null) return estimate;
  return limits === null
    ? { ...estimate, interval: null, noInterval: 'every-resample-discarded' }
    : { ...estimate, interval: { ...limits, method: 'bootstrap', discarded } };
}
