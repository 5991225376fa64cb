import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { coincidences } from '../../../src/domain/reliability/coincidences.ts';
import { type Alpha, krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha.ts';
import { ratedUnits } from '../../../src/domain/reliability/rated-units.ts';
import { ratingScale } from '../../../src/domain/reliability/rating-scale.ts';
import { diceDistance, jaccardDistance, masiDistance } from '../../../src/domain/reliability/set-distance.ts';
import { setScale } from '../../../src/domain/reliability/set-scale.ts';
import { reasons } from '../as-json.ts';
import { scaledPanelInput, setPanelInput, unitsOf } from './ratings-schema.ts';

/** Computes a case of the kind `krippendorffAlpha`. */
export function answerKrippendorffAlpha(input: unknown): Record<string, unknown> {
  const { ratings, layout, categories, metric } = scaledPanelInput.parse(input);
  const units = ratedUnits(unitsOf(ratings, layout));
  const alpha = krippendorffAlpha(units, ratingScale(metric, categories));
  return alphaFields(alpha, alpha.disagreement.defined ? { coincidences: coincidences(units, categories) } : {});
}

const distances = { jaccard: jaccardDistance, masi: masiDistance, dice: diceDistance };

/** Computes a case of the kind `krippendorffAlphaSets`. */
export function answerKrippendorffAlphaSets(input: unknown): Record<string, unknown> {
  const { sets, layout, metric } = setPanelInput.parse(input);
  const units = unitsOf(sets, layout);
  const given = units.flat().filter((set) => set !== null);
  const keys = [...new Set(given.map(keyOf))];
  const values = keys.map((key) => new Set(key === '' ? [] : key.split(' ').map(Number)));
  const rated = ratedUnits(units.map((unit) => unit.map((set) => (set === null ? null : keys.indexOf(keyOf(set))))));
  return alphaFields(krippendorffAlpha(rated, setScale(values, distances[metric])), {});
}

function keyOf(set: readonly number[]): string {
  return [...new Set(set)].sort((left, right) => left - right).join(' ');
}

function alphaFields(result: Alpha, more: Record<string, unknown>): Record<string, unknown> {
  const { pairableUnits, pairableValues, disagreement, alpha } = result;
  const parts = disagreement.defined
    ? { observedDisagreement: disagreement.value.observed, expectedDisagreement: disagreement.value.expected }
    : {};
  return { pairableUnits, pairableValues, ...more, ...parts, alpha: valueOrNull(alpha), ...reasons({ alpha }) };
}
