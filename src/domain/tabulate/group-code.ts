import type { Grouping } from '../model/grouping.ts';
import { said } from '../model/sentences/said.ts';
import type { AxisView, ViewCode } from './axis-view.ts';
import { and, andNot, type Bits, union } from './bits.ts';
import type { Column } from './dataset.ts';

type Groups = { readonly kind: 'single' | 'multiple'; readonly codes: readonly ViewCode[]; readonly withValue: Bits };

/** A row for a group or bin. */
export function groupCode(
  named: { id: string; label: string },
  sets: Pick<ViewCode, 'has' | 'unknown' | 'young'>,
): ViewCode {
  const names = [[named.id], [named.label]];
  return { ...named, depth: 0, derived: false, countsAsResponse: true, ...sets, ancestors: [], aloneOf: null, names };
}

/** The view of a column through groups; cases that have a value and no group leave the base. */
export function viewOfGroups(column: Column, grouping: Grouping, { kind, codes, withValue }: Groups): AxisView {
  const size = column.coded.length * 32;
  const grouped = union(
    codes.map(({ has }) => has),
    size,
  );
  const ungrouped = andNot(and(withValue, column.coded), grouped);
  const left = ungrouped.some((word) => word !== 0);
  return {
    variable: column.variable.id,
    grouping: grouping.id,
    label: `${column.variable.label} – ${grouping.label}`,
    kind,
    responseLevel: null,
    codes,
    valid: left ? andNot(column.coded, ungrouped) : column.coded,
    reasons: left ? { ...column.reasons, ungrouped } : column.reasons,
    column,
    chosen: null,
    notes: [
      said(grouping.ours ? 'table.source-ours' : 'table.source-of', {
        grouping: grouping.label,
        source: grouping.source,
      }),
    ],
  };
}
