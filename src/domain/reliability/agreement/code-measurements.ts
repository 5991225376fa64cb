import { defined, type Estimate } from '../../model/estimate.ts';
import { coderTable } from '../coder-table.ts';
import { coincidences } from '../coincidences.ts';
import { percentAgreement } from '../percent-agreement.ts';
import { specificAgreement } from '../specific-agreement.ts';
import { type TwoByTwoAgreement, twoByTwoAgreement } from '../two-by-two-agreement.ts';
import { ac1Measurement, chanceCorrected, nominalAlpha, type Panel } from './category-measurements.ts';
import { comparedUnits } from './compared-units.ts';
import { estimateOf, type Measurement, plain } from './measurement.ts';

const present = 0;
const absent = 1;

/** What is reported of one code, whose first two categories are *present* and *absent*. */
export function codeMeasurements(panel: Panel): Measurement[] {
  const { ratings, categories, coders } = panel;
  const { units, n } = comparedUnits(ratings, coders);
  const together = coincidences(units, categories);
  return [
    { name: 'percentAgreement', estimate: estimateOf(plain(percentAgreement(units)), n) },
    chanceCorrected(panel),
    ...(coders === 2 ? [] : [nominalAlpha(panel)]),
    ac1Measurement(panel),
    { name: 'positiveAgreement', estimate: estimateOf(plain(specificAgreement(together, present)), n) },
    { name: 'negativeAgreement', estimate: estimateOf(plain(specificAgreement(together, absent)), n) },
    ...(coders === 2 ? indexMeasurements(panel) : []),
  ];
}

function indexMeasurements({ ratings, categories, coders }: Panel): Measurement[] {
  const { units, n } = comparedUnits(ratings, coders);
  const indices = twoByTwoAgreement(coderTable(units, categories));
  const one = (name: keyof TwoByTwoAgreement): Measurement => {
    const value: Estimate = indices.defined ? defined(indices.value[name]) : indices;
    return { name, estimate: estimateOf(plain(value), n) };
  };
  return [one('pabak'), one('prevalenceIndex'), one('biasIndex')];
}
