import type {
  Agreement,
  AgreementEstimate,
  AgreementStatistic,
  VariableAgreement,
} from '../../domain/model/agreement.ts';
import { type Said, said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import { coefficientText, limitsText, percentText } from '../../domain/reliability/agreement/estimate-text.ts';
import { methodWords } from './agreement-words.ts';
import { printedStatistics } from './statistic-lines.ts';

/**
 * One variable in words for a paper: who was compared on how many cases and categories, each statistic with its limits,
 * and where the limits come from. It says how much coders agreed, never whether that is good.
 */
export function agreementSentence(variable: VariableAgreement, agreement: Agreement): Said {
  const { base, label, statistics, warnings } = variable;
  const who = listOf(agreement.coders);
  const rule = warnings.includes('illustrative') ? said('agreement.rule-coded') : '';
  if (base === 0) return said('agreement.nothing-common', { rule, who, label });
  const [, ...coefficients] = printedStatistics(variable);
  const agreed = said('agreement.was', {
    agreed: percentText(statistics.percentAgreement),
    meaning: variable.kind === 'multiple' ? said('agreement.all-codes') : '',
  });
  return said('agreement.compared', {
    rule,
    who,
    label,
    cases: base,
    categories: categoriesOf(variable),
    measures: [agreed, ...coefficients.map(([name, estimate]) => measureWords(name, estimate))],
    limits: limitsWords(coefficients, agreement),
  });
}

/** Names the methods behind the limits, each with the statistics it served. */
function limitsWords(printed: readonly [AgreementStatistic, AgreementEstimate][], agreement: Agreement): Words {
  const byMethod = new Map<string, { readonly method: Said; readonly statistics: Said[] }>();
  for (const [name, { interval }] of printed) {
    if (interval === null) continue;
    const method = methodWords(interval, agreement);
    const key = sayIn('en', method);
    const known = byMethod.get(key) ?? { method, statistics: [] };
    byMethod.set(key, { method, statistics: [...known.statistics, said(`statistic.${name}`)] });
  }
  if (byMethod.size === 0) return '';
  const methods = [...byMethod.values()].map((one) => said('agreement.method', one));
  return said('agreement.intervals', { level: Math.round(100 * agreement.level), methods });
}

function categoriesOf({ kind, categories, codes, codeLevel }: VariableAgreement): Said {
  const level = codeLevel === null ? '' : said('agreement.at-level', { level: codeLevel });
  switch (kind) {
    case 'single':
      return said('agreement.of-categories', { categories: categories.length, level });
    case 'multiple':
      return said('agreement.of-codes', { codes: codes.length, level });
    case 'number':
    case 'text':
      return said('agreement.as-they-stand');
  }
}

function measureWords(name: AgreementStatistic, estimate: AgreementEstimate): Said {
  const statistic = said(`statistic.${name}`);
  if (estimate.estimate === null)
    return said('agreement.measure-undefined', { statistic, reason: said(`because.${estimate.reason}`) });
  return said('agreement.measure', {
    statistic,
    value: `${coefficientText(estimate)} ${limitsText(estimate)}`.trimEnd(),
  });
}

function listOf(names: readonly string[]): Words {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : said('agreement.who', { names: names.slice(0, -1), last });
}
