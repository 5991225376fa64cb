import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { associations, numberSummaries } from '../../domain/model/measure.ts';
import type { Policy } from '../../domain/model/policy.ts';
import { isChoice } from '../../domain/model/variable.ts';

/** What can give a number again, in the order in which it is offered. */
export const measureKinds = [
  'cases',
  'percent',
  'comparison',
  'difference',
  'sum',
  'numbers',
  'association',
  'codes',
  'named',
  'printed',
  'unmeasured',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const wholes = ['all', 'coded', 'first'] as const;
export const orders = ['>', '<', '='] as const;
export const comparisons = ['=', '!=', '>', '>=', '<', '<='] as const;

/** One condition on cases: codes or groups of a choice, or a comparison with a number or text. */
export type Condition = {
  readonly variable: string;
  /** Empty: the codes themselves. */
  readonly grouping: string;
  readonly operator: (typeof comparisons)[number];
  readonly codes: readonly string[];
  readonly value: string;
};

/** A claim as it stands in the form. */
export type ClaimDraft = {
  readonly sentence: string;
  /** Which of the numbers in the sentence is checked, by its place among them. */
  readonly number: number;
  readonly section: string;
  readonly measure: MeasureKind;
  /** What a share is a share of; `first`: of the cases that the first condition holds for. */
  readonly whole: (typeof wholes)[number];
  readonly conditions: readonly Condition[];
  /** Whose numbers are summarised, or whose codes are counted. */
  readonly variable: string;
  readonly summary: (typeof numberSummaries)[number];
  /** Two variables crossed, as tables write them. */
  readonly rows: string;
  readonly cols: string;
  readonly statistic: (typeof associations)[number];
  /** Whether the number is a bound that the statistic lies below, as in “p < 0.05”. */
  readonly bound: boolean;
  /** The code below which codes are counted; empty: those on top. */
  readonly below: string;
  readonly operator: (typeof orders)[number];
  /** What a passage names, one a line, or the number that a source prints. */
  readonly items: string;
  /** Where the source says it, or why nothing measures it. */
  readonly source: string;
  /** Undefined: what the source itself says of its cases. */
  readonly policy: Policy | undefined;
  /** Empty: as the conditions say it. */
  readonly rule: string;
};

export const newCondition: Condition = { variable: '', grouping: '', operator: '=', codes: [], value: '' };

export const newDraft: ClaimDraft = {
  sentence: '',
  number: 0,
  section: '',
  measure: 'cases',
  whole: 'all',
  conditions: [],
  variable: '',
  summary: 'mean',
  rows: '',
  cols: '',
  statistic: 'p',
  bound: false,
  below: '',
  operator: '>',
  items: '',
  source: '',
  policy: undefined,
  rule: '',
};

export type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** The filter that a condition means; undefined while something is missing. */
export function filterOf({ variable, grouping, operator, codes, value }: Condition): string | undefined {
  if (variable === '') return undefined;
  const values = codes.length > 0 ? codes.join(';') : value.trim();
  if (values === '') return undefined;
  return `${variable}${grouping === '' ? '' : `@${grouping}`}${operator}${values}`;
}

/** The conditions in words: “Country: United Kingdom or Sweden; Year > 2000”; empty where there are none. */
export function ruleOf(conditions: readonly Condition[], { codebook, groupings }: Scheme): string {
  return conditions
    .filter((condition) => filterOf(condition) !== undefined)
    .map(({ variable: id, grouping, operator, codes, value }) => {
      const variable = findVariable(codebook, id);
      const label = variable?.label ?? id;
      if (codes.length === 0) return `${label} ${operator} ${value.trim()}`;
      const labels = labelsOf({ variable: id, grouping }, { codebook, groupings });
      const names = codes.map((code) => labels.find((one) => one.id === code)?.label ?? code).join(' or ');
      return operator === '!=' ? `${label}: not ${names}` : `${label}: ${names}`;
    })
    .join('; ');
}

/** The codes or groups that a condition can ask for, in their order. */
export function labelsOf(
  { variable: id, grouping }: Pick<Condition, 'variable' | 'grouping'>,
  { codebook, groupings }: Scheme,
): { readonly id: string; readonly label: string; readonly depth: number }[] {
  const chosen = groupings.find((one) => one.variable === id && one.id === grouping);
  if (chosen !== undefined) {
    const groups = chosen.kind === 'codes' ? chosen.groups : chosen.bins;
    return groups.map(({ id: group, label }) => ({ id: group, label, depth: 0 }));
  }
  const variable = findVariable(codebook, id);
  if (variable === undefined || !isChoice(variable)) return [];
  return flattenCodes(variable.codes).map(({ code, depth }) => ({ id: code.id, label: code.label, depth }));
}
