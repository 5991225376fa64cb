import type { CrossTable, ExclusionReason } from '../model/table.ts';
import { thousands } from '../model/thousands.ts';
import type { FigureLanguage } from './figure-language.ts';

/** What a figure says of its own accord: bases, units and cautions. */
export type FigureWords = {
  readonly base: (valid: number, all: number, details: readonly string[]) => string;
  readonly excluded: Record<ExclusionReason, (cases: number) => string>;
  /** Cases of the base that have none of the codes shown. */
  readonly none: (cases: number) => string;
  readonly reported: (cases: number, source: string) => string;
  readonly illustrative: string;
  readonly cases: string;
  readonly responses: string;
  readonly percent: (base: string) => string;
  /** The base of a table's percentages; empty where it has none. */
  readonly percentBase: (table: CrossTable) => string;
  /** What 100% is. */
  readonly whole: (base: string) => string;
  readonly countOf: (cases: number) => string;
  readonly all: string;
  /** Heads the diagonal of a matrix in words: what stands there. */
  readonly ownCases: string;
  /** In the key of a gap map: a cell without a case. */
  readonly gap: string;
  readonly notes: {
    readonly illustrative: string;
    readonly reported: string;
    readonly several: string;
    readonly together: string;
    readonly gaps: string;
  };
};

const english: FigureWords = {
  base: (valid, all, details) => {
    const base =
      valid === all ? `n = ${english.countOf(valid)}` : `n = ${thousands(valid)} of ${thousands(all)} cases coded`;
    return details.length === 0 ? base : `${base} (${details.join(', ')})`;
  },
  excluded: {
    'not-coded': (cases) => `${thousands(cases)} not coded`,
    disputed: (cases) => `${thousands(cases)} disputed`,
    'not-reported': (cases) => `${thousands(cases)} not reported`,
    'not-applicable': (cases) => `${thousands(cases)} not applicable`,
    absent: (cases) => `${thousands(cases)} absent`,
    ungrouped: (cases) => `${thousands(cases)} in no group`,
  },
  none: (cases) => `${thousands(cases)} with none of these`,
  reported: (cases, source) => `n = ${thousands(cases)} cases, as reported (${source})`,
  illustrative: 'illustrative',
  cases: 'Cases',
  responses: 'Responses',
  percent: (base) => `Per cent (100% = ${base})`,
  percentBase: (table) => table.percentBase ?? '',
  whole: (base) => `100% = ${base}`,
  countOf: (cases) => (cases === 1 ? '1 case' : `${thousands(cases)} cases`),
  all: 'All',
  ownCases: 'Outlined: all cases with the code',
  gap: 'no case',
  notes: {
    illustrative: 'Illustrative coding: it rests on written rules, not on people’s reading of the cases.',
    reported: 'Outlined bars: totals as reported; case values unpublished.',
    several: 'A case with several codes counts once in each.',
    together: 'Counts are co-occurrences among the chosen cases and imply no effect.',
    gaps: 'A gap means that none of these cases has both codes; it does not mean that there is no evidence elsewhere.',
  },
};

const chinese: FigureWords = {
  base: (valid, all, details) => {
    const base =
      valid === all ? `n = ${thousands(valid)} 个案例` : `n = ${thousands(valid)}，共 ${thousands(all)} 个案例`;
    return details.length === 0 ? base : `${base}（${details.join('，')}）`;
  },
  excluded: {
    'not-coded': (cases) => `${thousands(cases)} 个未编码`,
    disputed: (cases) => `${thousands(cases)} 个有分歧`,
    'not-reported': (cases) => `${thousands(cases)} 个未报告`,
    'not-applicable': (cases) => `${thousands(cases)} 个不适用`,
    absent: (cases) => `${thousands(cases)} 个经查没有`,
    ungrouped: (cases) => `${thousands(cases)} 个未归组`,
  },
  none: (cases) => `${thousands(cases)} 个不属于任何一项`,
  reported: (cases, source) => `n = ${thousands(cases)} 个案例，原文报告值（${source}）`,
  illustrative: '示例',
  cases: '案例数',
  responses: '应答数',
  percent: (base) => `百分比（100% = ${base}）`,
  percentBase: chinesePercentBase,
  whole: (base) => `100% = ${base}`,
  countOf: (cases) => `${thousands(cases)} 个案例`,
  all: '合计',
  ownCases: '带框数字：含该编码的全部案例',
  gap: '无案例',
  notes: {
    illustrative: '示例性编码：依据书面规则得出，并非研究者逐案阅读的结果。',
    reported: '空心条：原文报告的总数，逐案数值未公开。',
    several: '一个案例有多个编码时，每个编码各计一次。',
    together: '计数表示所选案例中的共现，不代表任何因果效应。',
    gaps: '空缺表示本综述中没有同时具有两项编码的案例，并不表示别处没有证据。',
  },
};

/** What `percentBase` of a table says in English, in Chinese. */
function chinesePercentBase({ specification, cols, validCases, totalResponses, bases }: CrossTable): string {
  const { percent, base } = specification;
  if (percent === 'none') return '';
  const whole = percent === 'total' || (percent === 'column' && cols === null);
  const part = percent === 'row' ? '每行' : '每列';
  if (base === 'responses') return whole ? `全部 ${totalResponses} 个应答` : `${part}的应答`;
  const words = whole ? `${validCases} 个有效案例` : `${part}的案例`;
  const reduced = bases.some((row) => row.some((cell) => cell < validCases));
  return reduced ? `${words}，不含该编码未报告或未编码的案例` : words;
}

/** The words of a language. */
export function figureWords(language: FigureLanguage): FigureWords {
  return language === 'zh' ? chinese : english;
}
