import { defined, type Estimate } from '../../model/estimate.ts';
import type { WeightScheme } from '../agreement-weights.ts';
import type { CoderTable } from '../coder-table.ts';
import { cohenKappa } from '../cohen-kappa.ts';
import type { WithLimits } from './measurement.ts';

/** Cohen's kappa with the limits that are reported beside it. */
export function limitedKappa(table: CoderTable, scheme: WeightScheme): Estimate<WithLimits> {
  const cohen = cohenKappa(table, scheme);
  if (!cohen.defined) return cohen;
  const { kappa } = cohen.value;
  if (!kappa.defined) return kappa;
  return defined({ value: kappa.value.value, limits: defined(kappa.value), method: 'non-null-variance' });
}
