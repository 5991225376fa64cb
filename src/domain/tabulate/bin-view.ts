import type { Grouping } from '../model/grouping.ts';
import type { AxisView } from './axis-view.ts';
import { emptyBits, hasBit, setBit } from './bits.ts';
import type { NumberColumn } from './dataset.ts';
import { groupCode, viewOfGroups } from './group-code.ts';

type BinGrouping = Extract<Grouping, { kind: 'cut-points' }>;

/** A number through cut points; where bins overlap it behaves as a multiple choice. */
export function binView(column: NumberColumn, grouping: BinGrouping): AxisView {
  const bins = grouping.bins.map(({ id, label, from = -Infinity, below = Infinity }) => ({ id, label, from, below }));
  const codes = bins.map(({ id, label, from, below }) => {
    const has = emptyBits(column.values.length);
    column.values.forEach((value, position) => {
      if (value >= from && value < below && hasBit(column.coded, position)) setBit(has, position);
    });
    return groupCode({ id, label }, { has, unknown: null, young: null });
  });
  const overlap = bins.some((bin, place) =>
    bins.some((other, at) => at !== place && bin.from < other.below && other.from < bin.below),
  );
  return viewOfGroups(column, grouping, { kind: overlap ? 'multiple' : 'single', codes, withValue: column.coded });
}
