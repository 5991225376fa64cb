import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import {
  type ClassicalTest,
  type FleissAgreement,
  type FleissEstimate,
  fleissKappa,
} from '../../../src/domain/reliability/fleiss-kappa.ts';
import { ratedUnits } from '../../../src/domain/reliability/rated-units.ts';
import { reasons } from '../as-json.ts';
import { panelInput, unitsOf } from './ratings-schema.ts';

/** Computes a case of the kind `fleissKappa`. */
export function answerFleissKappa(input: unknown): Record<string, unknown> {
  const { ratings, layout, categories } = panelInput.parse(input);
  const { units, paired, equalNumbers, agreement } = fleissKappa(ratedUnits(unitsOf(ratings, layout)), categories);
  const rated = { units, unitsWithTwoOrMore: paired, equalNumberOfCoders: equalNumbers };
  if (!agreement.defined) return { ...rated, ...reasons({ kappa: agreement }) };
  return { ...rated, ...agreementFields(agreement.value) };
}

function agreementFields({ observed, expected, kappa }: FleissAgreement): Record<string, unknown> {
  const shares = { observedAgreement: observed, expectedAgreement: expected };
  if (!kappa.defined) return { ...shares, kappa: null, ...reasons({ kappa }) };
  return { ...shares, ...kappaFields(kappa.value) };
}

function kappaFields({ value, limits, classical }: FleissEstimate): Record<string, unknown> {
  return {
    kappa: value,
    ...(valueOrNull(limits) ?? { se: null, lower: null, upper: null }),
    ...(classical.defined ? classicalFields(classical.value) : {}),
    ...reasons({ se: limits, seNull: classical }),
  };
}

function classicalFields({ seNull, z, p, perCategory, perCategorySeNull }: ClassicalTest): Record<string, unknown> {
  return { seNull, z, p, perCategory: { kappa: perCategory.map(valueOrNull), seNull: perCategorySeNull } };
}
