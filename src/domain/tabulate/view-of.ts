import { type Axis, builtInViews } from '../model/axis.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { AxisView } from './axis-view.ts';
import type { Bits } from './bits.ts';
import { allLevels, cutAtLevel, lowestCodes } from './code-view.ts';
import type { ChoiceColumn, Column, Dataset } from './dataset.ts';
import { findGrouping, findVariable } from './find-names.ts';
import { groupView } from './group-view.ts';
import { partitionView } from './partition-view.ts';
import { severalCode } from './several-code.ts';
import { valueView } from './value-view.ts';

/**
 * The view of a variable that an axis names. `scope` holds the cases whose distinct values become rows where a number
 * or text has no grouping. Fails with `not-found` for a variable or grouping that does not exist, with `invalid-input`
 * where the view does not fit the variable.
 */
export function viewOf(dataset: Dataset, axis: Axis, scope: Bits): Result<AxisView> {
  const variable = findVariable(dataset, axis.variable);
  if (!variable.ok) return variable;
  const column = withoutFormerCodes(dataset.column(variable.value), axis.grouping);
  const view = plainView(dataset, { column, grouping: axis.grouping, scope });
  if (!view.ok || !axis.several) return view;
  if (view.value.kind === 'single') {
    return fail('invalid-input', sentence('tables.no-several', { variable: axis.variable }));
  }
  return ok({ ...view.value, codes: [...view.value.codes, severalCode(view.value)], chosen: null });
}

/**
 * A retired code that nobody has says nothing in a table; one that somebody has stays. A grouping names its codes itself
 * and is given all of them.
 */
function withoutFormerCodes(column: Column, grouping: string | undefined): Column {
  if (column.kind !== 'codes' || (grouping !== undefined && !builtInViews.test(grouping))) return column;
  const former = (id: string): boolean =>
    column.codes
      .filter(({ code, ancestors }) => code.id === id || ancestors.includes(id))
      .every(({ code, has, unknown }) => code.retired !== undefined && isEmpty(has) && isEmpty(unknown ?? has));
  const codes = column.codes.filter(({ code }) => code.retired === undefined || !former(code.id));
  return codes.length === column.codes.length ? column : { ...column, codes, chosen: null };
}

function isEmpty(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}

type Wanted = { readonly column: Column; readonly grouping: string | undefined; readonly scope: Bits };

function plainView(dataset: Dataset, { column, grouping, scope }: Wanted): Result<AxisView> {
  if (grouping === undefined) return column.kind === 'codes' ? ok(allLevels(column)) : valueView(column, scope);
  if (builtInViews.test(grouping)) {
    if (column.kind === 'codes') return builtIn(column, grouping);
    const { id, kind } = column.variable;
    return fail('invalid-input', sentence('tables.needs-codes', { grouping, id, kind }));
  }
  const found = findGrouping(dataset, column.variable, grouping);
  return found.ok ? groupView(column, found.value) : found;
}

function builtIn(column: ChoiceColumn, name: string): Result<AxisView> {
  if (name === 'leaves') return ok(lowestCodes(column));
  if (name === 'partition') return ok(partitionView(lowestCodes(column)));
  const level = Number(name.slice('level-'.length));
  const levels = Math.max(...column.codes.map(({ depth }) => depth)) + 1;
  if (level <= levels) return ok(cutAtLevel(column, level));
  const { id } = column.variable;
  return fail(
    'invalid-input',
    levels === 1 ? sentence('tables.one-level', { id, name }) : sentence('tables.levels', { id, levels, name }),
  );
}
