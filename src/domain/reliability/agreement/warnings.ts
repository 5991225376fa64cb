import { type AgreementWarning, agreementWarnings, type VariableAgreement } from '../../model/agreement.ts';
import { sum } from '../../statistics/sum.ts';

/** From this share of the ratings on, one category weighs down kappa although coders agree. */
const skewedFrom = 0.8;

/** What to watch for in a variable's figures; `illustrative` where a coder is a rule. */
export function warningsOf(variable: Omit<VariableAgreement, 'warnings'>, illustrative: boolean): AgreementWarning[] {
  const { base, complete, oneAnswer, codes, leftOut } = variable;
  const all = [variable, ...codes].flatMap(({ statistics }) => Object.values(statistics));
  const younger = leftOut.length > 0 || codes.some((code) => code.base < base);
  const warnings: Readonly<Record<AgreementWarning, boolean>> = {
    illustrative,
    'skewed-categories': isSkewed(variable.table?.counts ?? []),
    incomplete: oneAnswer > 0 || complete < base,
    'younger-codes': younger,
    'resamples-discarded': all.some(({ interval }) => (interval?.discarded ?? 0) > 0),
  };
  return agreementWarnings.filter((warning) => warnings[warning]);
}

/** One category holds most ratings, and others hold some. */
function isSkewed(counts: readonly (readonly number[])[]): boolean {
  const uses = counts.map((row, place) => sum(row) + sum(counts.map((other) => other[place] ?? 0)));
  const largest = Math.max(0, ...uses);
  const total = sum(uses);
  return largest < total && largest >= skewedFrom * total;
}
