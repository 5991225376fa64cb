import type { AgreementWarning, VariableAgreement } from '../../domain/model/agreement.ts';
import { lacksVariation } from '../../domain/reliability/agreement/estimate-text.ts';

/** What to watch for when reading a variable's figures, a sentence each. */
export function watchLines(variable: VariableAgreement): string[] {
  const sentences: Readonly<Record<AgreementWarning, string>> = {
    illustrative: 'Illustrative: a rule coded, not two people; this is no reliability of coders.',
    'skewed-categories':
      'One category holds four fifths of the answers or more: κ falls there although coders agree, AC1 does not; read both.',
    incomplete: `${variable.oneAnswer} of the cases have one coder’s answer only, ${variable.complete} have all; gaps are left out.`,
    'younger-codes': youngerText(variable),
    'resamples-discarded': 'In some resamples a statistic had no value; its limits rest on the others.',
  };
  return [...variable.warnings.map((warning) => sentences[warning]), ...unvaryingLines(variable)];
}

function youngerText({ leftOut }: VariableAgreement): string {
  const sets = leftOut.length === 0 ? '' : ` Sets are compared without ${leftOut.join(', ')}.`;
  return `Some codes came after some of the codings, which are gaps on them.${sets}`;
}

function unvaryingLines({ codes }: VariableAgreement): string[] {
  const unvarying = codes.filter(({ statistics }) => lacksVariation(statistics)).map(({ label }) => label);
  if (unvarying.length === 0) return [];
  return [`No variation, so κ is undefined and no coefficient is printed in its place: ${unvarying.join(', ')}.`];
}
