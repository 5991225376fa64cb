import type { CaseSet } from '../../domain/model/case-set.ts';
import type { ComparedSide, Measure } from '../../domain/model/measure.ts';
import { type ClaimDraft, type Condition, filterOf, type MeasureKind, ruleOf, type Scheme } from './draft.ts';

/** The number that a claim reports: its decimals are those of the measure. */
export type Reported = { readonly value: number; readonly decimals: number };

/** What gives the number of a draft again; undefined while something that it needs is missing. */
export function measureOf(draft: ClaimDraft, reported: Reported, scheme: Scheme): Measure | undefined {
  return readers[draft.measure](draft, reported, scheme);
}

type Reader = (draft: ClaimDraft, reported: Reported, scheme: Scheme) => Measure | undefined;

const readers: Readonly<Record<MeasureKind, Reader>> = {
  cases: countOf,
  percent: shareOf,
  comparison: (draft, _, scheme) => ofSides(draft, scheme),
  difference: (draft, _, scheme) => ofSides(draft, scheme),
  sum: (draft, _, scheme) => ofSides(draft, scheme),
  numbers: statisticOf,
  association: statisticOf,
  codes: ofSource,
  named: ofSource,
  printed: ofSource,
  unmeasured: ofSource,
};

function countOf({ conditions }: ClaimDraft): Measure | undefined {
  const of = caseSetOf(conditions);
  return of === undefined ? undefined : { kind: 'cases', of };
}

function shareOf({ whole, conditions }: ClaimDraft, { decimals }: Reported): Measure | undefined {
  const of = caseSetOf(conditions);
  if (of === undefined) return undefined;
  const base = {
    all: () => caseSetOf([]),
    coded: () => codedOn(conditions),
    first: () => caseSetOf(conditions.slice(0, 1)),
  };
  const among = base[whole]();
  if (among === undefined) return undefined;
  return { kind: 'percentage', part: { kind: 'cases', of }, whole: { kind: 'cases', of: among }, decimals };
}

/** Each condition is a side of its own: the first against the others, or all added up. */
function ofSides({ measure, conditions, operator }: ClaimDraft, scheme: Scheme): Measure | undefined {
  const sides = conditions.map((condition): ComparedSide | undefined => {
    const cases = filterOf(condition);
    return cases === undefined ? undefined : { label: ruleOf([condition], scheme), cases };
  });
  const whole = sides.filter((side) => side !== undefined);
  const [first, second] = whole;
  if (first === undefined || second === undefined || whole.length < sides.length) return undefined;
  const count = ({ cases: of }: ComparedSide): Measure => ({ kind: 'cases', of });
  if (measure === 'sum') return { kind: 'sum', of: whole.map(count) };
  if (measure === 'comparison') return { kind: 'comparison', side: first, operator, others: whole.slice(1) };
  return whole.length === 2 ? { kind: 'difference', from: count(first), less: count(second) } : undefined;
}

function statisticOf(draft: ClaimDraft, { value, decimals }: Reported): Measure | undefined {
  const { measure, variable, summary, rows, cols, statistic, bound } = draft;
  const chosen = draft.conditions.filter((condition) => condition.variable !== '');
  const cases = caseSetOf(chosen);
  if (cases === undefined) return undefined;
  const among = chosen.length === 0 ? {} : { among: cases };
  if (measure === 'numbers')
    return variable === '' ? undefined : { kind: 'numbers', variable, of: summary, ...among, decimals };
  if (rows === '' || cols === '' || rows === cols) return undefined;
  return { kind: 'association', rows, cols, of: statistic, ...among, decimals, ...(bound ? { below: value } : {}) };
}

function ofSource({ measure, variable, below, items, source }: ClaimDraft): Measure | undefined {
  if (measure === 'codes') {
    if (variable === '') return undefined;
    return { kind: 'codes', variable, ...(below === '' ? {} : { below }) };
  }
  const said = source.trim();
  if (said === '') return undefined;
  if (measure === 'unmeasured') return { kind: 'unmeasured', reason: said };
  const lines = items.split('\n').map((line) => line.trim());
  const named = lines.filter((line) => line !== '');
  if (named.length === 0) return undefined;
  if (measure === 'named') return { kind: 'named', items: named, source: said };
  const value = Number(named[0]);
  return Number.isFinite(value) ? { kind: 'printed', value, source: said } : undefined;
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
