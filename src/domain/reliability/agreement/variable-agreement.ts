import type { AgreementStatistics, CodeAgreement, VariableAgreement } from '../../model/agreement.ts';
import { sayIn } from '../../model/sentences/said.ts';
import type { SentenceLanguage } from '../../model/sentences/sentence-language.ts';
import type { Steps } from '../../model/steps.ts';
import { isChoice, type Variable } from '../../model/variable.ts';
import type { Resampling } from '../bootstrap.ts';
import { answerCounts } from './answer-counts.ts';
import { withBootstrapLimits } from './bootstrap-limits.ts';
import type { CaseAnswers } from './case-answers.ts';
import { codeLevelOf } from './leaves.ts';
import { type Measured, type MeasuredVariable, measureVariable } from './measured-variable.ts';
import type { Measurement } from './measurement.ts';
import { warningsOf } from './warnings.ts';

export type VariableInput = {
  readonly variable: Variable;
  readonly cases: readonly CaseAnswers[];
  /** How many coders there are, two or more. */
  readonly coders: number;
  /** Some coder is a rule. */
  readonly illustrative: boolean;
  readonly resampling: Omit<Resampling, 'units'>;
  /** In which states, and parents ticked alone, are called. */
  readonly language: SentenceLanguage;
};

/**
 * Agreement on one variable and on each of its codes, in steps: kappa and AC1 with limits by formula, the others with
 * limits from resampled cases. *Absent*, *not reported* and *not applicable* are answers; a case that a coder has not
 * touched is a gap, and so is a code that came after a coding. Codes run over the lowest level.
 */
export function* variableAgreement(input: VariableInput): Steps<VariableAgreement> {
  const { variable, coders, illustrative, resampling, language } = input;
  const level = isChoice(variable) ? codeLevelOf(variable) : null;
  const { compared, oneAnswer, complete, untouched } = answerCounts(input.cases);
  // Resamples draw from the compared cases, which therefore stand first.
  const measured = measureVariable(variable, [...compared, ...oneAnswer], coders);
  const drawn = { ...resampling, units: compared.length };
  const measurements = yield* withBootstrapLimits(allOf(measured), drawn);
  const [own, codes] = shareOut(measured, measurements, language);
  const result = {
    variable: variable.id,
    label: variable.label,
    kind: variable.kind,
    codeLevel: level === null ? null : sayIn(language, level),
    ...written(measured, own, language),
    complete,
    oneAnswer: oneAnswer.length,
    untouched,
    codes,
    leftOut: [...measured.leftOut],
  };
  return { ...result, warnings: warningsOf(result, illustrative) };
}

function allOf({ measurements, codes }: MeasuredVariable): Measurement[] {
  return [...measurements, ...codes.flatMap((code) => code.measurements)];
}

/** Gives the variable and each code their part of a list in the order of `allOf`. */
function shareOut(
  measured: MeasuredVariable,
  all: readonly Measurement[],
  language: SentenceLanguage,
): [Measurement[], CodeAgreement[]] {
  let from = measured.measurements.length;
  const codes = measured.codes.map((code) => {
    const own = all.slice(from, from + code.measurements.length);
    from += own.length;
    const { id, label, derived } = code;
    return { id, label: sayIn(language, label), derived, ...written(code, own, language) };
  });
  return [all.slice(0, measured.measurements.length), codes];
}

function written(
  measured: Measured,
  own: readonly Measurement[],
  language: SentenceLanguage,
): Omit<CodeAgreement, 'id' | 'label' | 'derived'> {
  const statistics: AgreementStatistics = Object.fromEntries(own.map(({ name, estimate }) => [name, estimate]));
  return {
    base: measured.base,
    categories: measured.categories.map(({ id, label }) => ({ id, label: sayIn(language, label) })),
    table: measured.table,
    statistics,
    differing: [...measured.differing],
  };
}
