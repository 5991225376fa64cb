import type { Words } from '../model/sentences/said.ts';
import type { TableAxis, TableCode } from '../model/table.ts';
import { type Bits, or } from './bits.ts';
import type { Column, Reasons } from './dataset.ts';

/** One row or column with the cases behind it. */
export type ViewCode = Omit<TableCode, 'label'> & {
  readonly label: Words;
  readonly has: Bits;
  /** Cases of the base that are out of this code's own base: not reported, or coded before the code came. */
  readonly unknown: Bits | null;
  readonly young: Bits | null;
  /** Codes above it, from the root down. */
  readonly ancestors: readonly string[];
  /** Stands for this parent ticked alone; null for every other code. */
  readonly aloneOf: string | null;
  /** What filters may call it, the first names before the second. */
  readonly names: readonly (readonly string[])[];
};

/** A variable as a table reads it: `valid` and the reasons together are all cases. */
export type AxisView = Omit<TableAxis, 'codes' | 'label' | 'responseLevel'> & {
  readonly label: Words;
  /** The one level that responses run over; null where codes do not nest. */
  readonly responseLevel: Words | null;
  readonly codes: readonly ViewCode[];
  readonly valid: Bits;
  readonly reasons: Reasons;
  readonly column: Column;
  /** Index into `codes` by position, or −1, where every case has one code at most; else null. */
  readonly chosen: Int32Array | null;
  readonly notes: readonly Words[];
};

/** Cases that are out of a code's own base, or null where there are none. */
export function outOfBase({ unknown, young }: Pick<ViewCode, 'unknown' | 'young'>): Bits | null {
  if (unknown === null || young === null) return unknown ?? young;
  return or(unknown, young);
}

/** Cases that have a code or, for all that is known, may have it. */
export function possibleCases(code: Pick<ViewCode, 'has' | 'unknown' | 'young'>): Bits {
  const open = outOfBase(code);
  return open === null ? code.has : or(code.has, open);
}
