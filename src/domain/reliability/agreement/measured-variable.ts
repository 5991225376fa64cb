import type { AgreementTable } from '../../model/agreement.ts';
import type { Words } from '../../model/sentences/said.ts';
import { isChoice, type Variable } from '../../model/variable.ts';
import { agreementTable } from './agreement-table.ts';
import type { CaseAnswers } from './case-answers.ts';
import { categoryMeasurements } from './category-measurements.ts';
import { codeMeasurements } from './code-measurements.ts';
import { codeRatings } from './code-ratings.ts';
import { isCompared } from './compared-units.ts';
import { differingCases } from './differing-cases.ts';
import type { Measurement } from './measurement.ts';
import { ordinalMeasurements } from './ordinal-measurements.ts';
import type { RatedCases, RatedCategory } from './rated-cases.ts';
import { pooledMeasurement, setMeasurements } from './set-measurements.ts';
import { setRatings } from './set-ratings.ts';
import { singleRatings } from './single-ratings.ts';
import { intervalAlpha, valueMeasurements } from './value-measurements.ts';
import { numberRatings, valueRatings } from './value-ratings.ts';

/** A variable or a code with its statistics, before resampling gives the missing limits. */
export type Measured = {
  readonly base: number;
  readonly categories: readonly RatedCategory[];
  readonly table: AgreementTable | null;
  readonly measurements: readonly Measurement[];
  readonly differing: readonly number[];
};

export type MeasuredCode = Measured & { readonly id: string; readonly label: Words; readonly derived: boolean };

export type MeasuredVariable = Measured & {
  readonly codes: readonly MeasuredCode[];
  readonly leftOut: readonly string[];
};

/** Measures a variable of any kind over cases that somebody answered. */
export function measureVariable(variable: Variable, cases: readonly CaseAnswers[], coders: number): MeasuredVariable {
  if (!isChoice(variable)) return { ...measureValues(variable, cases, coders), codes: [], leftOut: [] };
  const rated = codeRatings(variable, cases);
  const codes = rated.map(({ leaf: { id, label, derived }, rated: one }) => ({
    id,
    label,
    derived,
    ...measureCategories(one, coders, codeMeasurements),
  }));
  if (variable.kind === 'single') {
    const single = singleRatings(variable, cases);
    const nominal = measureCategories(single, coders, categoryMeasurements);
    const measurements = [...nominal.measurements, ...ordinalMeasurements(variable, single, coders)];
    return { ...nominal, measurements, codes, leftOut: [] };
  }
  const sets = setRatings(variable, cases);
  const base = sets.ratings.filter(isCompared).length;
  const pooled =
    coders === 2
      ? [
          pooledMeasurement(
            rated.map((code) => code.rated),
            base,
          ),
        ]
      : [];
  return {
    base,
    categories: [],
    table: null,
    measurements: [...setMeasurements(sets, coders), ...pooled],
    differing: differingCases(numbersOf(cases), sets.ratings),
    codes,
    leftOut: sets.leftOut,
  };
}

function measureCategories(rated: RatedCases, coders: number, measure: typeof categoryMeasurements): Measured {
  const { categories, numbers, ratings } = rated;
  const panel = { ratings, categories: categories.length, coders };
  return {
    base: ratings.filter(isCompared).length,
    categories,
    table: agreementTable(panel),
    measurements: measure(panel),
    differing: differingCases(numbers, ratings),
  };
}

function measureValues(variable: Variable, cases: readonly CaseAnswers[], coders: number): Measured {
  const { categories, numbers, ratings } = valueRatings(variable, cases);
  const measurements = valueMeasurements({ ratings, categories: categories.length, coders });
  return {
    base: ratings.filter(isCompared).length,
    categories: [],
    table: null,
    measurements: variable.kind === 'number' ? [...measurements, intervalAlpha(numberRatings(cases))] : measurements,
    differing: differingCases(numbers, ratings),
  };
}

function numbersOf(cases: readonly CaseAnswers[]): number[] {
  return cases.map((one) => one.case);
}
