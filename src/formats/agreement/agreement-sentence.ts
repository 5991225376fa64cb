import type {
  Agreement,
  AgreementEstimate,
  AgreementStatistic,
  VariableAgreement,
} from '../../domain/model/agreement.ts';
import { methodWords, reasonWords, statisticWords } from './agreement-words.ts';
import { printedStatistics } from './statistic-lines.ts';
import { coefficientText, limitsText, percentText } from './write-estimate.ts';

/**
 * One variable in a sentence for a paper: who compared how many cases, on how many categories, and each statistic with
 * limits, base and seed. It says how much coders agreed, never whether that is good.
 */
export function agreementSentence(variable: VariableAgreement, agreement: Agreement): string {
  const { base, label, statistics, warnings } = variable;
  const who = listOf(agreement.coders);
  const illustrative = warnings.includes('illustrative') ? 'Illustrative, a rule having coded: ' : '';
  if (base === 0) return `${illustrative}${who} answered no case of “${label}” in common, so nothing can be compared.`;
  const cases = `${base} ${base === 1 ? 'case' : 'cases'}`;
  const [, ...coefficients] = printedStatistics(variable);
  const agreed = `agreement was ${percentText(statistics.percentAgreement)}${meaningOf(variable)}`;
  const measures = [agreed, ...coefficients.map(([name, estimate]) => measureText(name, estimate, agreement))];
  return `${illustrative}${who} were compared on “${label}” in ${cases}${categoriesOf(variable)}: ${measures.join('; ')}.`;
}

function categoriesOf({ kind, categories, codes, codeLevel }: VariableAgreement): string {
  const level = codeLevel === null ? '' : `, ${codeLevel}`;
  switch (kind) {
    case 'single':
      return ` (${categories.length} categories${level}; absent, not reported and not applicable are answers)`;
    case 'multiple':
      return ` (${codes.length} codes${level}; absent, not reported and not applicable are answers)`;
    case 'number':
    case 'text':
      return ' (answers as they stand)';
  }
}

function meaningOf({ kind }: VariableAgreement): string {
  return kind === 'multiple' ? ' (all codes alike)' : '';
}

function measureText(name: AgreementStatistic, estimate: AgreementEstimate, agreement: Agreement): string {
  const word = statisticWords[name];
  if (estimate.estimate === null) return `${word} is undefined, because ${reasonWords[estimate.reason]}`;
  const limits = limitsText(estimate);
  if (estimate.interval === null) return `${word} = ${coefficientText(estimate)}`;
  const percent = Math.round(100 * agreement.level);
  return `${word} = ${coefficientText(estimate)}, ${percent} % interval ${limits} ${methodWords(estimate.interval, agreement)}`;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
