import { freeId } from '../../domain/model/free-id.ts';
import type { CaseSet } from '../../domain/model/case-set.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { Measure } from '../../domain/model/measure.ts';
import type { Policy } from '../../domain/model/policy.ts';
import { isChoice } from '../../domain/model/variable.ts';

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
  readonly measure: 'cases' | 'percent';
  /** What a share is a share of. */
  readonly whole: 'all' | 'coded';
  readonly conditions: readonly Condition[];
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
  policy: undefined,
  rule: '',
};

export type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** The filter that a condition means; undefined while something is missing. */
function filterOf({ variable, grouping, operator, codes, value }: Condition): string | undefined {
  if (variable === '') return undefined;
  const values = codes.length > 0 ? codes.join(';') : value.trim();
  if (values === '') return undefined;
  return `${variable}${grouping === '' ? '' : `@${grouping}`}${operator}${values}`;
}

/** The cases that all conditions hold for; undefined while one of them is not whole. */
function caseSetOf(conditions: readonly Condition[]): CaseSet | undefined {
  const filters = conditions.map(filterOf);
  if (filters.some((filter) => filter === undefined)) return undefined;
  const sets = filters.filter((filter) => filter !== undefined);
  const [first, ...more] = sets;
  if (first === undefined) return { kind: 'every-case' };
  return more.length === 0 ? first : { kind: 'all-of', sets };
}

/** Cases that have a value on every variable that the conditions name. */
function codedOn(conditions: readonly Condition[]): CaseSet {
  const states = ['not-coded', 'disputed', 'not-reported', 'not-applicable', 'absent'] as const;
  const sets = [...new Set(conditions.map(({ variable }) => variable))].map((variable): CaseSet => ({
    kind: 'not',
    set: { kind: 'state', variable, states: [...states] },
  }));
  const [first] = sets;
  if (first === undefined) return { kind: 'every-case' };
  return sets.length === 1 ? first : { kind: 'all-of', sets };
}

function measureOf({ measure, whole, conditions }: ClaimDraft, decimals: number): Measure | undefined {
  const of = caseSetOf(conditions);
  if (of === undefined) return undefined;
  if (measure === 'cases') return { kind: 'cases', of };
  const base: CaseSet = whole === 'all' ? { kind: 'every-case' } : codedOn(conditions);
  return { kind: 'percentage', part: { kind: 'cases', of }, whole: { kind: 'cases', of: base }, decimals };
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

type Given = {
  /** The number in the sentence. */
  readonly reported: { readonly value: number; readonly text: string; readonly percent: boolean };
  readonly scheme: Scheme;
  /** Ids of the claims that there are. */
  readonly taken: ReadonlySet<string>;
  /** What stands as the rule where nothing narrows the cases. */
  readonly allCases: string;
};

/** The claim that a draft means; undefined while something that it needs is missing. */
export function claimOf(draft: ClaimDraft, { reported, scheme, taken, allCases }: Given): Claim | undefined {
  const statement = draft.sentence.trim();
  const measure = measureOf(draft, reported.text.split('.')[1]?.length ?? 0);
  if (statement === '' || measure === undefined) return undefined;
  const words = statement.split(/\s+/u).slice(0, 6).join(' ');
  const isFree = (id: string): boolean => !taken.has(id);
  const id = freeId(words, isFree) ?? freeId('claim', isFree) ?? 'claim';
  const rule = draft.rule.trim() || ruleOf(draft.conditions, scheme) || allCases;
  return {
    id,
    kind: 'count',
    section: draft.section.trim() || '–',
    statement,
    reported: reported.value,
    unit: draft.measure === 'percent' ? '%' : 'cases',
    ...(draft.policy === undefined ? {} : { policy: draft.policy }),
    readings: [{ id: 'primary', rule, measure }],
  };
}
