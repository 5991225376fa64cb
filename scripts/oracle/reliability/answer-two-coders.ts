import type { Estimate } from '../../../src/domain/model/estimate.ts';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { coderTable } from '../../../src/domain/reliability/coder-table.ts';
import { type CohenKappa, cohenKappa } from '../../../src/domain/reliability/cohen-kappa.ts';
import { type GwetAC1, gwetAC1 } from '../../../src/domain/reliability/gwet-ac1.ts';
import { percentAgreement } from '../../../src/domain/reliability/percent-agreement.ts';
import { ratedUnits, type Ratings } from '../../../src/domain/reliability/rated-units.ts';
import { scottPi } from '../../../src/domain/reliability/scott-pi.ts';
import { sum } from '../../../src/domain/statistics/sum.ts';
import { reasons } from '../as-json.ts';
import { transposed, twoCodersInput } from './ratings-schema.ts';

/** Computes a case of the kind `twoCoders`. */
export function answerTwoCoders(input: unknown): Record<string, unknown> {
  const { coderA, coderB, categories, weights } = twoCodersInput.parse(input);
  const pairs = transposed([coderA, coderB]).filter((pair) => !pair.includes(null));
  const units = ratedUnits(pairs);
  const table = coderTable(units, categories);
  const cohen = cohenKappa(table, weights);
  if (!cohen.defined) return { completePairs: 0, undefined: { all: cohen.reason } };
  const unweighted = weights === 'unweighted' ? symmetricAnswer(pairs, categories) : { fields: {}, reasons: {} };
  return {
    completePairs: sum(units.times),
    table,
    percentAgreement: valueOrNull(percentAgreement(units)),
    weightedObservedAgreement: cohen.value.observed,
    weightedExpectedAgreement: cohen.value.expected,
    kappa: kappaFields(cohen.value),
    ...unweighted.fields,
    ...reasons({ ...kappaReasons(cohen.value), ...unweighted.reasons }),
  };
}

/** What has no weighted form. */
function symmetricAnswer(
  pairs: readonly Ratings[],
  categories: number,
): { fields: Record<string, unknown>; reasons: Record<string, Estimate<unknown>> } {
  const units = ratedUnits(pairs);
  const pi = scottPi(coderTable(units, categories));
  const ac1 = gwetAC1(units, categories);
  return { fields: { scottPi: valueOrNull(pi), gwetAC1: ac1Fields(ac1) }, reasons: { scottPi: pi, gwetAC1: ac1 } };
}

function kappaFields({ kappa }: CohenKappa): Record<string, number | null> {
  if (!kappa.defined) return { value: null, seNull: null, z: null, p: null, se: null, lower: null, upper: null };
  const { value, seNull, test, se, lower, upper } = kappa.value;
  return { value, seNull, ...(valueOrNull(test) ?? { z: null, p: null }), se, lower, upper };
}

function kappaReasons({ kappa }: CohenKappa): Record<string, Estimate<unknown>> {
  return kappa.defined ? { z: kappa.value.test } : { kappa };
}

function ac1Fields(ac1: Estimate<GwetAC1>): Record<string, number | null> | null {
  if (!ac1.defined) return null;
  const { value, observed, expected, limits } = ac1.value;
  const around = valueOrNull(limits) ?? { se: null, lower: null, upper: null };
  return { value, observedAgreement: observed, expectedAgreement: expected, ...around };
}
