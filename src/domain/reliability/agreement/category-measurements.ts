import { defined, type Estimate } from '../../model/estimate.ts';
import { coderTable } from '../coder-table.ts';
import { fleissKappa } from '../fleiss-kappa.ts';
import { gwetAC1 } from '../gwet-ac1.ts';
import { percentAgreement } from '../percent-agreement.ts';
import { type RatedUnits, ratingPatterns, type Ratings } from '../rated-units.ts';
import { ratingScale } from '../rating-scale.ts';
import { scottPi } from '../scott-pi.ts';
import { alphaMeasurement } from './alpha-measurement.ts';
import { comparedUnits } from './compared-units.ts';
import { limitedKappa } from './limited-kappa.ts';
import { estimateOf, type Measurement, plain, type WithLimits } from './measurement.ts';

/** Cases rated on declared categories by a number of coders. */
export type Panel = { readonly ratings: readonly Ratings[]; readonly categories: number; readonly coders: number };

/** What is reported of two coders, or of more, on declared categories of one scale without order. */
export function categoryMeasurements(panel: Panel): Measurement[] {
  const { units, n } = comparedUnits(panel.ratings, panel.coders);
  return [
    { name: 'percentAgreement', estimate: estimateOf(plain(percentAgreement(units)), n) },
    chanceCorrected(panel),
    ...(panel.coders === 2 ? [piMeasurement(panel)] : []),
    nominalAlpha(panel),
    ac1Measurement(panel),
  ];
}

/** Cohen's kappa of two coders, Fleiss' of more. */
export function chanceCorrected({ ratings, categories, coders }: Panel): Measurement {
  const { units, n } = comparedUnits(ratings, coders);
  if (coders > 2) return { name: 'fleissKappa', estimate: estimateOf(fleissOf(units, categories), n) };
  return { name: 'cohenKappa', estimate: estimateOf(limitedKappa(coderTable(units, categories), 'unweighted'), n) };
}

function fleissOf(units: RatedUnits, categories: number): Estimate<WithLimits> {
  const { agreement } = fleissKappa(units, categories);
  if (!agreement.defined) return agreement;
  const { kappa } = agreement.value;
  if (!kappa.defined) return kappa;
  return defined({ value: kappa.value.value, limits: kappa.value.limits, method: 'linearised' });
}

/** Gwet's AC1. */
export function ac1Measurement({ ratings, categories, coders }: Panel): Measurement {
  const { units, n } = comparedUnits(ratings, coders);
  const ac1 = gwetAC1(units, categories);
  const limited: Estimate<WithLimits> = ac1.defined
    ? defined({ value: ac1.value.value, limits: ac1.value.limits, method: 'linearised' })
    : ac1;
  return { name: 'gwetAC1', estimate: estimateOf(limited, n) };
}

function piMeasurement({ ratings, categories, coders }: Panel): Measurement {
  const { units, n } = comparedUnits(ratings, coders);
  const patterns = ratingPatterns(ratings);
  return {
    name: 'scottPi',
    estimate: estimateOf(plain(scottPi(coderTable(units, categories))), n),
    resample: { ratings: [patterns], statistic: (count) => scottPi(coderTable(count(patterns), categories)) },
  };
}

/** Krippendorff's alpha on categories without order. */
export function nominalAlpha({ ratings, categories }: Panel): Measurement {
  return alphaMeasurement('krippendorffAlpha', { ratings, scale: ratingScale('nominal', categories) });
}
