import type { Grouping } from '../model/grouping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Variable } from '../model/variable.ts';
import type { AxisView } from './axis-view.ts';
import { binView } from './bin-view.ts';
import { andNot, type Bits, union } from './bits.ts';
import type { ChoiceColumn, CodeColumn, Column } from './dataset.ts';
import { groupCode, viewOfGroups } from './group-code.ts';

type CodeGrouping = Extract<Grouping, { kind: 'codes' }>;

/**
 * A variable through a grouping of its codes, or the cut points of a number. Fails with `invalid-input` where the
 * grouping is of another kind than the variable, or names a code that the variable lacks.
 */
export function groupView(column: Column, grouping: Grouping): Result<AxisView> {
  if (grouping.kind === 'codes') {
    return column.kind === 'codes'
      ? codeGroups(column, grouping)
      : unfit(column.variable, sentence('groupings.sorts-codes'), grouping);
  }
  return column.kind === 'number'
    ? ok(binView(column, grouping))
    : unfit(column.variable, sentence('groupings.sorts-numbers'), grouping);
}

function unfit(variable: Variable, needs: string, grouping: Grouping): Result<never> {
  return fail(
    'invalid-input',
    sentence('groupings.other-kind', { grouping: grouping.id, needs, variable: variable.id, kind: variable.kind }),
  );
}

function codeGroups(column: ChoiceColumn, grouping: CodeGrouping): Result<AxisView> {
  const known = new Set(column.codes.map(({ code }) => code.id));
  const stray = grouping.groups.flatMap(({ codes }) => codes).find((id) => !known.has(id));
  if (stray !== undefined) {
    const { id } = column.variable;
    return fail('invalid-input', sentence('groupings.stray-code', { grouping: grouping.id, stray, id }));
  }
  const size = column.coded.length * 32;
  const members = grouping.groups.map(({ codes }) => withDescendants(column, codes));
  const codes = grouping.groups.map(({ id, label }, place) => {
    const of = members[place] ?? [];
    const has = union(
      of.map((code) => code.has),
      size,
    );
    const unknown = outside(
      of.map((code) => code.unknown),
      has,
    );
    const young = outside(
      of.map((code) => code.young),
      unknown === null ? has : union([has, unknown], size),
    );
    return groupCode({ id, label }, { has, unknown, young });
  });
  const overlap = new Set(members.flat()).size < members.flat().length;
  const kind = overlap ? 'multiple' : column.variable.kind;
  return ok(viewOfGroups(column, grouping, { kind, codes, withValue: column.any }));
}

function withDescendants(column: ChoiceColumn, ids: readonly string[]): CodeColumn[] {
  return column.codes.filter(({ code, ancestors }) => [code.id, ...ancestors].some((id) => ids.includes(id)));
}

/** Cases of any of the sets that are not among the others; null where there are none. */
function outside(sets: readonly (Bits | null)[], others: Bits): Bits | null {
  const some = sets.filter((set) => set !== null);
  if (some.length === 0) return null;
  const rest = andNot(union(some, others.length * 32), others);
  return rest.some((word) => word !== 0) ? rest : null;
}
