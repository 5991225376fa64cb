import { partsOf } from '../../domain/audit/arithmetic.ts';
import type { CaseSet } from '../../domain/model/case-set.ts';
import type { Measure } from '../../domain/model/measure.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import { parseFilter } from '../../domain/tabulate/parse-filter.ts';
import { type Condition, labelsOf, newCondition, type Scheme } from './condition.ts';
import { type ClaimDraft, type MeasureKind, measureKinds } from './draft.ts';

/** What another reading begins with: what measures the one before it, as far as the form can say that. */
export function draftOf(measure: Measure, scheme: Scheme): Partial<ClaimDraft> {
  const kind = kindOf(measure);
  return { ...(kind === undefined ? {} : { measure: kind }), ...partOf(measure, scheme) };
}

function kindOf({ kind }: Measure): MeasureKind | undefined {
  return kind === 'percentage' ? 'percent' : measureKinds.find((one) => one === kind);
}

function partOf(measure: Measure, scheme: Scheme): Partial<ClaimDraft> {
  const groups = groupsIn(measure);
  const conditions = groups.length === 0 ? togetherOf(setIn(measure), scheme) : groupsOf(groups, scheme);
  return { ...detailsOf(measure), ...conditions };
}

function detailsOf(measure: Measure): Partial<ClaimDraft> {
  if (measure.kind === 'comparison') return { operator: measure.operator };
  if (measure.kind === 'numbers') return { variable: measure.variable, summary: measure.of };
  if (measure.kind === 'association') {
    const { rows, cols, of: statistic, below } = measure;
    return { rows, cols, statistic, bound: below !== undefined };
  }
  if (measure.kind === 'codes') return { variable: measure.variable, below: measure.below ?? '' };
  if (measure.kind === 'percentage') return { whole: wholeOf(measure) };
  if (measure.kind === 'pairs') return { pairs: measure.count };
  if (measure.kind !== 'counts-of-share') return {};
  return { base: String(measure.base), least: String(measure.atLeast), most: String(measure.atMost) };
}

/** What a share is a share of: what is neither all cases nor those of the first condition is as good as those coded. */
function wholeOf({ part, whole }: Extract<Measure, { kind: 'percentage' }>): ClaimDraft['whole'] {
  const base = setIn(whole);
  if (typeof base === 'object' && base.kind === 'every-case') return 'all';
  const counted = setIn(part);
  const first = typeof counted === 'object' && counted.kind === 'all-of' ? counted.sets[0] : counted;
  return sameValue(first, base) ? 'first' : 'coded';
}

/** Cases that are a condition of their own, with what the paper reports of them. */
type Group = { readonly cases: CaseSet; readonly reported?: number };

function groupsIn(measure: Measure): readonly Group[] {
  if ('figures' in measure) return [...measure.figures, ...('units' in measure ? measure.units : [])];
  if (measure.kind === 'comparison') return [measure.side, ...measure.others];
  if (measure.kind !== 'sum' && measure.kind !== 'difference') return [];
  return partsOf(measure).flatMap((part) => (part.kind === 'cases' ? [{ cases: part.of }] : []));
}

function setIn(measure: Measure): CaseSet | undefined {
  if (measure.kind === 'cases') return measure.of;
  if (measure.kind === 'percentage') return setIn(measure.part);
  return 'among' in measure ? measure.among : undefined;
}

function groupsOf(groups: readonly Group[], scheme: Scheme): Partial<ClaimDraft> {
  return {
    conditions: groups.map(({ cases, reported }) => ({
      ...(conditionOf(cases, scheme) ?? newCondition),
      reported: reported === undefined ? '' : String(reported),
    })),
  };
}

/** Conditions that hold together; nothing where the form has no fields for such a set. */
function togetherOf(set: CaseSet | undefined, scheme: Scheme): Partial<ClaimDraft> {
  if (set === undefined) return {};
  if (typeof set === 'object' && set.kind === 'every-case') return { conditions: [] };
  const joined = typeof set === 'object' && (set.kind === 'all-of' || set.kind === 'any-of') ? set : undefined;
  const conditions = (joined?.sets ?? [set]).map((one) => conditionOf(one, scheme));
  const whole = conditions.filter((condition) => condition !== undefined);
  if (whole.length < conditions.length) return {};
  return { conditions: whole, joint: joined?.kind === 'any-of' ? 'any' : 'all' };
}

function conditionOf(set: CaseSet, scheme: Scheme): Condition | undefined {
  if (typeof set === 'object') {
    if (set.kind !== 'state') return undefined;
    return { ...newCondition, variable: set.variable, operator: 'state', states: set.states };
  }
  const filter = parseFilter(set);
  if (!filter.ok) return undefined;
  const { variable, grouping = '', operator, values } = filter.value;
  const condition = { ...newCondition, variable, grouping, operator };
  const listed = labelsOf(condition, scheme);
  if (listed.length === 0) return { ...condition, value: values.join(';') };
  const codes = values.flatMap((value) => listed.find(({ id, label }) => id === value || label === value)?.id ?? []);
  return codes.length === values.length ? { ...condition, codes } : undefined;
}
