import {
  type Agreement,
  type AgreementEstimate,
  type AgreementStatistic,
  agreementStatistics,
  type VariableAgreement,
} from '../../domain/model/agreement.ts';
import { upperFirst } from '../../domain/model/first-letter.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { thousands } from '../../domain/model/thousands.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../domain/reliability/agreement/estimate-text.ts';
import { methodWords } from './agreement-words.ts';
import { alignColumns } from './align-columns.ts';

/** The statistics of a variable as a whole, one a line: name, value, limits, and what it rests on. */
export function statisticLines(
  variable: VariableAgreement,
  agreement: Agreement,
  language: SentenceLanguage,
): string[] {
  const rows = printedStatistics(variable).map(([name, estimate]) => ({ name, estimate }));
  const columns = alignColumns(
    rows.map(({ name, estimate }) => [
      upperFirst(sayIn(language, said(`statistic.${name}`))),
      name === 'percentAgreement' ? percentText(estimate) : coefficientText(estimate),
      limitsText(estimate),
      `n = ${thousands(estimate.n)}`,
    ]),
  );
  return rows.map(({ name, estimate }, line) => {
    const remark = sayIn(language, remarkOf({ name, estimate }, variable, agreement));
    return `${columns[line] ?? ''}${remark === '' ? '' : `  ${remark}`}`;
  });
}

/** The statistics that print, in their fixed order. */
export function printedStatistics(
  variable: Pick<VariableAgreement, 'statistics'>,
): [AgreementStatistic, AgreementEstimate][] {
  const { statistics } = variable;
  return agreementStatistics.flatMap((name): [AgreementStatistic, AgreementEstimate][] => {
    const estimate = statistics[name];
    if (estimate === undefined || (name === 'gwetAC1' && lacksVariation(statistics))) return [];
    return [[name, estimate]];
  });
}

type Line = { readonly name: AgreementStatistic; readonly estimate: AgreementEstimate };

function remarkOf({ name, estimate }: Line, variable: VariableAgreement, agreement: Agreement): Said {
  if (estimate.estimate === null) return said('agreement.undefined', { reason: said(`because.${estimate.reason}`) });
  const missing =
    estimate.noInterval === undefined
      ? []
      : [said('agreement.no-limits', { reason: said(`because.${estimate.noInterval}`) })];
  const limits = estimate.interval === null ? missing : [methodWords(estimate.interval, agreement)];
  const categories =
    name === 'gwetAC1' ? [said('agreement.categories', { categories: variable.categories.length })] : [];
  return said('agreement.remarks', { remarks: [...limits, ...categories] });
}
