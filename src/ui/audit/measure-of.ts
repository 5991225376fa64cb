import { askableStates, type CaseSet } from '../../domain/model/case-set.ts';
import type { ComparedSide, Measure } from '../../domain/model/measure.ts';
import { type Condition, setOf, setOfAll } from './condition.ts';
import { type ClaimDraft, jointOf, type MeasureKind } from './draft.ts';
import { figuresOf } from './figures-of.ts';
import { pairsOf } from './pairs-of.ts';

/** The number that a claim reports: its decimals are those of the measure. */
export type Reported = { readonly value: number; readonly decimals: number };

/** How a condition reads that is a group of its own. */
export type LabelOf = (condition: Condition) => string;

/** What gives the number of a draft again; undefined while something that it needs is missing. */
export function measureOf(draft: ClaimDraft, reported: Reported, labelOf: LabelOf): Measure | undefined {
  return readers[draft.measure](draft, reported, labelOf);
}

type Reader = (draft: ClaimDraft, reported: Reported, labelOf: LabelOf) => Measure | undefined;

const readers: Readonly<Record<MeasureKind, Reader>> = {
  cases: countOf,
  percent: shareOf,
  comparison: ofSides,
  difference: ofSides,
  sum: ofSides,
  'figures-matched': ofFigures,
  'fewest-moves': ofFigures,
  assignments: ofFigures,
  numbers: statisticOf,
  association: statisticOf,
  pairs: pairsOf,
  codes: ofSource,
  named: ofSource,
  printed: ofSource,
  'counts-of-share': countsOf,
  unmeasured: ofSource,
};

function countOf(draft: ClaimDraft): Measure | undefined {
  const of = setOfAll(draft.conditions, jointOf(draft));
  return of === undefined ? undefined : { kind: 'cases', of };
}

function shareOf(draft: ClaimDraft, { decimals }: Reported): Measure | undefined {
  const { whole, conditions } = draft;
  const of = setOfAll(conditions, jointOf(draft));
  if (of === undefined) return undefined;
  const base = {
    all: () => setOfAll([], 'all'),
    coded: () => codedOn(conditions),
    first: () => setOfAll(conditions.slice(0, 1), 'all'),
  };
  const among = base[whole]();
  if (among === undefined) return undefined;
  return { kind: 'percentage', part: { kind: 'cases', of }, whole: { kind: 'cases', of: among }, decimals };
}

/** Each condition is a side of its own: the first against the others, or all added up. */
function ofSides({ measure, conditions, operator }: ClaimDraft, _: Reported, labelOf: LabelOf): Measure | undefined {
  const sides = conditions.flatMap((condition): ComparedSide[] => {
    const cases = setOf(condition);
    return cases === undefined ? [] : [{ label: labelOf(condition), cases }];
  });
  const [first, second] = sides;
  if (first === undefined || second === undefined || sides.length < conditions.length) return undefined;
  const count = ({ cases: of }: ComparedSide): Measure => ({ kind: 'cases', of });
  if (measure === 'sum') return { kind: 'sum', of: sides.map(count) };
  if (measure === 'comparison') return { kind: 'comparison', side: first, operator, others: sides.slice(1) };
  return sides.length === 2 ? { kind: 'difference', from: count(first), less: count(second) } : undefined;
}

/** A figure is a condition with the number that the paper reports of it; one without is disputed between the figures. */
function ofFigures({ measure, conditions }: ClaimDraft, _: Reported, labelOf: LabelOf): Measure | undefined {
  const read = figuresOf(conditions, labelOf);
  if (read === undefined) return undefined;
  const { figures, disputed } = read;
  if (measure === 'assignments')
    return disputed.length === 0 ? undefined : { kind: 'assignments', figures, units: disputed };
  if (disputed.length > 0) return undefined;
  return measure === 'fewest-moves' ? { kind: 'fewest-moves', figures } : { kind: 'figures-matched', figures };
}

function statisticOf(draft: ClaimDraft, { value, decimals }: Reported): Measure | undefined {
  const { measure, variable, summary, rows, cols, statistic, bound } = draft;
  const chosen = draft.conditions.filter((condition) => condition.variable !== '');
  const cases = setOfAll(chosen, jointOf(draft));
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

/** Which counts a share can stand for; why no count is published has to be said as well. */
function countsOf({ base, least, most, source }: ClaimDraft): Measure | undefined {
  const [of, atLeast, atMost] = [base, least, most].map((text) => (text.trim() === '' ? NaN : Number(text)));
  if (of === undefined || atLeast === undefined || atMost === undefined || source.trim() === '') return undefined;
  if (!Number.isInteger(of) || of < 1 || !(atLeast <= atMost)) return undefined;
  return { kind: 'counts-of-share', base: of, atLeast, atMost };
}

/** Cases that have a value on every variable that the conditions name. */
function codedOn(conditions: readonly Condition[]): CaseSet {
  const sets = [...new Set(conditions.map(({ variable }) => variable))].map((variable): CaseSet => ({
    kind: 'not',
    set: { kind: 'state', variable, states: [...askableStates] },
  }));
  const [first] = sets;
  if (first === undefined) return { kind: 'every-case' };
  return sets.length === 1 ? first : { kind: 'all-of', sets };
}
