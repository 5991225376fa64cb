import { percentAgreement } from '../percent-agreement.ts';
import { alphaMeasurement } from './alpha-measurement.ts';
import { nominalAlpha, type Panel } from './category-measurements.ts';
import { comparedUnits } from './compared-units.ts';
import { estimateOf, type Measurement, plain } from './measurement.ts';
import type { RatedNumbers } from './value-ratings.ts';

/** What is reported of numbers and texts as they stand: the values are no declared categories, so no kappa and no AC1. */
export function valueMeasurements(panel: Panel): Measurement[] {
  const { units, n } = comparedUnits(panel.ratings, panel.coders);
  return [{ name: 'percentAgreement', estimate: estimateOf(plain(percentAgreement(units)), n) }, nominalAlpha(panel)];
}

/** Alpha of numbers by their squared differences; a case where a coder gave a state instead has a gap there. */
export function intervalAlpha({ values, ratings }: RatedNumbers): Measurement {
  const distance = (one: number, other: number): number => ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;
  return alphaMeasurement('krippendorffAlphaInterval', { ratings, scale: { values: values.length, distance } });
}
