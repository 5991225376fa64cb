import type { CaseStatus } from '../model/case.ts';
import type { Filter } from '../model/filter.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type AxisView, outOfBase } from './axis-view.ts';
import { and, andNot, type Bits, emptyBits, or, union } from './bits.ts';
import type { Dataset } from './dataset.ts';
import { passingNumbers, passingTexts } from './filter-values.ts';
import { axisName, filterText, folded } from './filter-words.ts';
import { findVariable } from './find-names.ts';
import { noSuch } from './no-such.ts';
import { viewOf } from './view-of.ts';

/** Which cases an analysis reads. */
type Selection = {
  readonly filters: readonly Filter[];
  readonly statuses: readonly CaseStatus['kind'][];
};

/**
 * The cases of these statuses that pass every filter. A case without a value passes none, nor does one whose answer
 * leaves open whether it has the code. Fails with `not-found` for a variable or grouping that does not exist, with
 * `invalid-input` for a value that the variable does not have or a comparison that it does not allow.
 */
export function filterCases(dataset: Dataset, { filters, statuses }: Selection): Result<Bits> {
  let cases = union(
    statuses.map((status) => dataset.statuses[status]),
    dataset.size,
  );
  for (const filter of filters) {
    const passing = casesPassing(dataset, filter);
    if (!passing.ok) return passing;
    cases = and(cases, passing.value);
  }
  return ok(cases);
}

function casesPassing(dataset: Dataset, filter: Filter): Result<Bits> {
  const variable = findVariable(dataset, filter.variable);
  if (!variable.ok) return variable;
  const column = dataset.column(variable.value);
  const compares = filter.operator !== '=' && filter.operator !== '!=';
  if (column.kind !== 'codes' && filter.grouping === undefined) {
    return column.kind === 'number' ? passingNumbers(column, filter) : passingTexts(column, filter);
  }
  if (compares) {
    return fail('invalid-input', sentence('filter.compares-codes', { filter: filterText(filter) }));
  }
  const axis = {
    variable: variable.value.id,
    several: false,
    ...(filter.grouping === undefined ? {} : { grouping: filter.grouping }),
  };
  const view = viewOf(dataset, axis, column.coded);
  return view.ok ? passingCodes(view.value, filter) : view;
}

function passingCodes(view: AxisView, filter: Filter): Result<Bits> {
  const size = view.valid.length * 32;
  const chosen = filter.values.map((value) => ({ value, codes: codesNamed(view, value) }));
  const stray = chosen.find(({ codes }) => codes.length === 0);
  if (stray !== undefined) {
    const reason = noSuch(
      sentence('names.code-of', { variable: axisName(filter) }),
      stray.value,
      view.codes.map(({ id }) => id),
    );
    return fail('invalid-input', sentence('filter.wrong', { filter: filterText(filter), reason }));
  }
  const codes = chosen.flatMap((value) => value.codes);
  const having = union(
    codes.map(({ has }) => has),
    size,
  );
  if (filter.operator === '=') return ok(and(having, view.valid));
  const open = union(
    codes.flatMap((code) => outOfBase(code) ?? []),
    size,
  );
  // A value that the grouping leaves out is another value than the group's.
  const withValue = or(view.valid, view.reasons.ungrouped ?? emptyBits(size));
  return ok(andNot(andNot(withValue, having), open));
}

function codesNamed(view: AxisView, word: string): AxisView['codes'] {
  const wanted = folded(word);
  const ranks = Math.max(0, ...view.codes.map(({ names }) => names.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    const found = view.codes.filter(({ names }) => (names[rank] ?? []).some((name) => folded(name) === wanted));
    if (found.length > 0) return found;
  }
  return [];
}
