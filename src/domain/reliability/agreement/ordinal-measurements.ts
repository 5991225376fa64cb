import type { ChoiceVariable } from '../../model/variable.ts';
import type { WeightScheme } from '../agreement-weights.ts';
import { coderTable } from '../coder-table.ts';
import { ratingScale } from '../rating-scale.ts';
import { alphaMeasurement } from './alpha-measurement.ts';
import type { Panel } from './category-measurements.ts';
import { comparedUnits } from './compared-units.ts';
import { leavesOf } from './leaves.ts';
import { limitedKappa } from './limited-kappa.ts';
import { estimateOf, type Measurement } from './measurement.ts';
import type { RatedCases } from './rated-cases.ts';

/**
 * What is reported besides of a single choice whose codes are declared to stand in order, that of the codebook: of two
 * coders kappa with linear and with quadratic weights (Cohen 1968), and ordinal alpha (Krippendorff 2019). A state, and a
 * parent ticked alone, has no place in the order: where a coder gave one there is a gap. Nothing of a nominal choice.
 */
export function ordinalMeasurements(variable: ChoiceVariable, rated: RatedCases, coders: number): Measurement[] {
  if (variable.kind !== 'single' || variable.scale !== 'ordinal') return [];
  const panel = inOrder(variable, rated, coders);
  const alpha = alphaMeasurement('krippendorffAlphaOrdinal', {
    ratings: panel.ratings,
    scale: ratingScale('ordinal', panel.categories),
  });
  if (coders > 2) return [alpha];
  return [
    weightedKappa('cohenKappaLinear', panel, 'linear'),
    weightedKappa('cohenKappaQuadratic', panel, 'quadratic'),
    alpha,
  ];
}

/** The cases rated on the codes alone, in their order. */
function inOrder(variable: ChoiceVariable, { categories, ratings }: RatedCases, coders: number): Panel {
  const ordered = leavesOf(variable).filter(({ derived }) => !derived);
  const counting = ordered.filter(({ id }) => categories.some((category) => category.id === id));
  const places = categories.map(({ id }) => counting.findIndex((leaf) => leaf.id === id));
  const placeOf = (rating: number | null): number | null => {
    const place = rating === null ? -1 : (places[rating] ?? -1);
    return place < 0 ? null : place;
  };
  return { ratings: ratings.map((unit) => unit.map(placeOf)), categories: counting.length, coders };
}

function weightedKappa(
  name: 'cohenKappaLinear' | 'cohenKappaQuadratic',
  { ratings, categories, coders }: Panel,
  scheme: WeightScheme,
): Measurement {
  const { units, n } = comparedUnits(ratings, coders);
  return { name, estimate: estimateOf(limitedKappa(coderTable(units, categories), scheme), n) };
}
