import type { CaseSet } from '../model/case-set.ts';
import type { Filter } from '../model/filter.ts';
import { ok, type Result } from '../model/result.ts';
import { outOfBase } from '../tabulate/axis-view.ts';
import { hasBit, union } from '../tabulate/bits.ts';
import type { Column, Dataset } from '../tabulate/dataset.ts';
import { filterCases } from '../tabulate/filter-cases.ts';
import { findVariable } from '../tabulate/find-names.ts';
import { parseFilter } from '../tabulate/parse-filter.ts';
import { viewOf } from '../tabulate/view-of.ts';
import { collect } from './collect.ts';
import { includedNumbers } from './included-numbers.ts';
import { complementKnown, intersectKnown, known, type KnownCases, uniteKnown } from './known-cases.ts';
import { difference, type Numbers, union as unionOf } from './number-sets.ts';

type JoinedOrNamed = Exclude<CaseSet, string>;
type SetOf<Kind extends JoinedOrNamed['kind']> = Extract<JoinedOrNamed, { kind: Kind }>;

/**
 * The included cases of a set, as far as the dataset's codings tell. Fails as filters do: `not-found` for a variable or
 * grouping that does not exist, `invalid-input` for a code that it lacks or a comparison that it does not allow.
 */
export function selectCases(dataset: Dataset, set: CaseSet): Result<KnownCases> {
  if (typeof set === 'string') return selectFiltered(dataset, set);
  switch (set.kind) {
    case 'every-case':
      return ok(known(everyCase(dataset)));
    case 'state':
      return selectState(dataset, set);
    case 'group-count':
      return selectGroupCount(dataset, set);
    case 'all-of':
    case 'any-of': {
      const sets = collect(set.sets, (each) => selectCases(dataset, each));
      if (!sets.ok) return sets;
      return ok(set.kind === 'all-of' ? intersectKnown(sets.value, everyCase(dataset)) : uniteKnown(sets.value));
    }
    case 'not': {
      const inner = selectCases(dataset, set.set);
      return inner.ok ? ok(complementKnown(inner.value, everyCase(dataset))) : inner;
    }
  }
}

function everyCase(dataset: Dataset): Numbers {
  return includedNumbers(dataset, dataset.statuses.included);
}

const opposites: Record<Filter['operator'], Filter['operator']> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '>=': '<',
};

/** A case that passes neither a filter nor its opposite is open, unless it is known to have no value at all. */
function selectFiltered(dataset: Dataset, text: string): Result<KnownCases> {
  const parsed = parseFilter(text);
  if (!parsed.ok) return parsed;
  const filter = parsed.value;
  const statuses = ['included'] as const;
  const passing = filterCases(dataset, { filters: [filter], statuses });
  if (!passing.ok) return passing;
  const failing = filterCases(dataset, { filters: [{ ...filter, operator: opposites[filter.operator] }], statuses });
  if (!failing.ok) return failing;
  const variable = findVariable(dataset, filter.variable);
  if (!variable.ok) return variable;
  const outside = unionOf(
    includedNumbers(dataset, failing.value),
    numbersInState(dataset, dataset.column(variable.value), ['absent', 'not-applicable']),
  );
  const certain = includedNumbers(dataset, passing.value);
  return ok({ certain, possible: unionOf(certain, difference(everyCase(dataset), outside)) });
}

function selectState(dataset: Dataset, set: SetOf<'state'>): Result<KnownCases> {
  const variable = findVariable(dataset, set.variable);
  if (!variable.ok) return variable;
  return ok(known(numbersInState(dataset, dataset.column(variable.value), set.states)));
}

function numbersInState(
  dataset: Dataset,
  column: Column,
  states: readonly SetOf<'state'>['states'][number][],
): Numbers {
  const sets = states.flatMap((state) => column.reasons[state] ?? []);
  return includedNumbers(dataset, union(sets, dataset.size));
}

/** Groups that are not reported may or may not be there, so they widen what is possible. */
function selectGroupCount(dataset: Dataset, set: SetOf<'group-count'>): Result<KnownCases> {
  const axis = { variable: set.variable, grouping: set.grouping, several: false };
  const view = viewOf(dataset, axis, dataset.statuses.included);
  if (!view.ok) return view;
  const certain = new Set<number>();
  const possible = new Set<number>();
  const { codes, column, reasons } = view.value;
  const nothing = union(
    [reasons.absent, reasons['not-applicable'], reasons.ungrouped].flatMap((bits) => bits ?? []),
    dataset.size,
  );
  dataset.numbers.forEach((number, position) => {
    if (!hasBit(dataset.statuses.included, position)) return;
    const has = codes.filter((code) => hasBit(code.has, position)).length;
    const answered = hasBit(column.coded, position) || hasBit(nothing, position);
    const open = answered ? codes.filter((code) => isOpen(outOfBase(code), position)).length : codes.length;
    if (open === 0 && has === set.exactly) certain.add(number);
    if (has <= set.exactly && set.exactly <= has + open) possible.add(number);
  });
  return ok({ certain, possible });
}

function isOpen(bits: Uint32Array | null, position: number): boolean {
  return bits !== null && hasBit(bits, position);
}
