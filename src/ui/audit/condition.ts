import type { AskableState, CaseSet } from '../../domain/model/case-set.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import { isChoice } from '../../domain/model/variable.ts';

export const comparisons = ['=', '!=', '>', '>=', '<', '<='] as const;

/** How a condition asks; `state`: whether there is a value, and if not, why. */
export type Operator = (typeof comparisons)[number] | 'state';

/** One condition on cases: codes or groups of a choice, a comparison with a number or text, or states of having none. */
export type Condition = {
  readonly variable: string;
  /** Empty: the codes themselves. */
  readonly grouping: string;
  readonly operator: Operator;
  readonly codes: readonly string[];
  readonly states: readonly AskableState[];
  readonly value: string;
  /** What the paper reports of these cases, where several figures are checked at once. */
  readonly reported: string;
};

export const newCondition: Condition = {
  variable: '',
  grouping: '',
  operator: '=',
  codes: [],
  states: [],
  value: '',
  reported: '',
};

/** How conditions belong together. */
export const joints = ['all', 'any'] as const;
export type Joint = (typeof joints)[number];

export type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** The cases that a condition means; undefined while something is missing. */
export function setOf({ variable, grouping, operator, codes, states, value }: Condition): CaseSet | undefined {
  if (variable === '') return undefined;
  if (operator === 'state') return states.length === 0 ? undefined : { kind: 'state', variable, states: [...states] };
  const values = codes.length > 0 ? codes.join(';') : value.trim();
  if (values === '') return undefined;
  return `${variable}${grouping === '' ? '' : `@${grouping}`}${operator}${values}`;
}

/** The cases that all conditions hold for, or any of them; undefined while one of them is not whole. */
export function setOfAll(conditions: readonly Condition[], joint: Joint): CaseSet | undefined {
  const sets = conditions.map(setOf).filter((set) => set !== undefined);
  if (sets.length < conditions.length) return undefined;
  const [first, ...more] = sets;
  if (first === undefined) return { kind: 'every-case' };
  return more.length === 0 ? first : { kind: joint === 'all' ? 'all-of' : 'any-of', sets };
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
