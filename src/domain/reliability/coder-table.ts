import type { RatedUnits } from './rated-units.ts';

/** A square of counts: units by the first coder's category (row) and the second coder's (column). */
export type CoderTable = readonly (readonly number[])[];

/**
 * Counts the units that both of two coders rated by what each said; units with a gap are left out. Categories are
 * declared: one that nobody used keeps its row and column of zeros.
 */
export function coderTable({ patterns, times }: RatedUnits, categories: number): number[][] {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  patterns.forEach(([first = null, second = null], place) => {
    if (first === null || second === null) return;
    const row = table[first];
    if (row !== undefined) row[second] = (row[second] ?? 0) + (times[place] ?? 0);
  });
  return table;
}
