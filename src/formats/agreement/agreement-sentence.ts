import type {
  Agreement,
  AgreementEstimate,
  AgreementStatistic,
  VariableAgreement,
} from '../../domain/model/agreement.ts';
import { methodWords, reasonWords, statisticWords } from './agreement-words.ts';
import { printedStatistics } from './statistic-lines.ts';
import { coefficientText, limitsText, percentText } from '../../domain/reliability/agreement/estimate-text.ts';

/**
 * One variable in words for a paper: who was compared on how many cases and categories, each statistic with its limits,
 * and where the limits come from. It says how much coders agreed, never whether that is good.
 */
export function agreementSentence(variable: VariableAgreement, agreement: Agreement): string {
  const { base, label, statistics, warnings } = variable;
  const who = listOf(agreement.coders);
  const illustrative = warnings.includes('illustrative') ? 'Illustrative, a rule having coded: ' : '';
  if (base === 0) return `${illustrative}${who} answered no case of “${label}” in common, so nothing can be compared.`;
  const cases = `${base} ${base === 1 ? 'case' : 'cases'}`;
  const [, ...coefficients] = printedStatistics(variable);
  const agreed = `agreement was ${percentText(statistics.percentAgreement)}${meaningOf(variable)}`;
  const measures = [agreed, ...coefficients.map(([name, estimate]) => measureText(name, estimate))];
  const compared = `${who} were compared on “${label}” in ${cases}${categoriesOf(variable)}: ${measures.join('; ')}.`;
  return `${illustrative}${compared}${limitsSentence(coefficients, agreement)}`;
}

/** Names the methods behind the limits, each with the statistics it served. */
function limitsSentence(printed: readonly [AgreementStatistic, AgreementEstimate][], agreement: Agreement): string {
  const byMethod = new Map<string, string[]>();
  for (const [name, { interval }] of printed) {
    if (interval === null) continue;
    const method = methodWords(interval, agreement);
    byMethod.set(method, [...(byMethod.get(method) ?? []), statisticWords[name]]);
  }
  if (byMethod.size === 0) return '';
  const methods = [...byMethod].map(([method, names]) => `${method} (${names.join(', ')})`);
  return ` Intervals of ${Math.round(100 * agreement.level)} % ${methods.join('; ')}.`;
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

function measureText(name: AgreementStatistic, estimate: AgreementEstimate): string {
  const word = statisticWords[name];
  if (estimate.estimate === null) return `${word} is undefined, because ${reasonWords[estimate.reason]}`;
  return `${word} = ${coefficientText(estimate)} ${limitsText(estimate)}`.trimEnd();
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
