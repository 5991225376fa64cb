import type { NumberChange } from '../../domain/model/manifest.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { TableAxis, TableBody, TableCode } from '../../domain/model/table.ts';
import type { CaseLists } from './case-list.ts';

/** What it takes to write the numbers of one table. */
export type BodyContext = CaseLists & {
  readonly id: string;
  readonly body: TableBody;
  /** What tells it from the other bodies of its table; null where it is the only one. */
  readonly name: string | null;
  readonly decimals: number;
  /** What a number was in the last report, by its id in this body, where it was another. */
  readonly before: ReadonlyMap<string, NumberChange['before']>;
};

/** How many cases of the chosen status there are, in the base or out of it. */
export function allCases(body: TableBody): number {
  return Object.values(body.excluded).reduce((sum, count) => sum + count, body.validCases);
}

/** Valid cases that stand in none of the sets. */
export function casesOutside(body: TableBody, sets: readonly (readonly number[])[]): number[] {
  const inside = new Set(sets.flat());
  return body.validCaseNumbers.filter((number) => !inside.has(number));
}

/** Whether codes have bases of their own, because some of their cases are not reported. */
export function hasOwnBases(body: TableBody, bases: readonly number[]): boolean {
  return bases.some((base) => base !== body.validCases);
}

/** Classes of a row or column head: indented by level, in italics where derived. */
export function codeClass(code: TableCode): string {
  const level = `level-${String(Math.min(code.depth, 3))}`;
  return code.derived ? `${level} derived` : level;
}

/** What the numbers are: “n” or “n (%)”. */
export function numberHead({ body, language }: Pick<BodyContext, 'body' | 'language'>): string {
  return sentenceIn(language, body.percentBase === null ? 'table.head-n' : 'table.head-percent');
}

/**
 * Steps 1 to 6 of shading per cell, 0 for none. Only cells of two single choices are shaded: there every case stands in
 * one cell, so that depth of colour means a share of the cases.
 */
export function shading(body: TableBody): number[][] {
  const { rows, cols } = body;
  const exclusive = cols !== null && rows.kind === 'single' && cols.kind === 'single';
  const shaded = exclusive && rows.codes.length > 2 && cols.codes.length > 1;
  const highest = shaded ? Math.max(...plainCounts(body, rows, cols)) : 0;
  return body.counts.map((row) => row.map((count) => (highest === 0 ? 0 : Math.ceil((6 * count) / highest))));
}

function plainCounts(body: TableBody, rows: TableAxis, cols: TableAxis): number[] {
  const kept = body.counts.filter((_, i) => rows.codes[i]?.derived === false);
  return [0, ...kept.flatMap((row) => row.filter((_, j) => cols.codes[j]?.derived === false))];
}

/** The entry of a matrix at a row and column. */
export function entry<T>(matrix: readonly (readonly T[])[], [i, j]: readonly [number, number], otherwise: T): T {
  return matrix[i]?.[j] ?? otherwise;
}

/** Cases that stand in any of the sets, each once. */
export function casesInside(sets: readonly (readonly number[])[]): number[] {
  return [...new Set(sets.flat())].sort((one, other) => one - other);
}
