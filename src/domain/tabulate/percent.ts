import type { TableBody } from '../model/table.ts';
import type { CrossTableSpecification } from '../model/table-specification.ts';
import { wilsonInterval, z95 } from '../statistics/wilson-interval.ts';
import type { Bases } from './count-bases.ts';
import type { Counts, Plane } from './count-table.ts';
import type { Responses } from './responses.ts';

/** Which percentages a table shows, and what one counts. */
export type PercentKind = Pick<CrossTableSpecification, 'percent' | 'base' | 'intervals'>;

export type Numbers = { readonly counts: Counts; readonly bases: Bases; readonly responses: Responses };

export type Percentages = Pick<TableBody, 'percent' | 'percentBase' | 'intervals'>;

/**
 * Percentages of every cell, null where the base is empty or where a row or column is no part of the responses that it
 * would be a share of; without percentages all null. Their limits only where they are asked for.
 */
export function percentagesOf(plane: Plane, numbers: Numbers, kind: PercentKind): Percentages {
  const denominator =
    kind.base === 'cases' ? caseBase(numbers, kind.percent) : responseBase(plane, numbers, kind.percent);
  const cells = <T>(of: (count: number, base: number) => T): T[][] =>
    numbers.counts.counts.map((row, i) => row.map((count, j) => of(count, denominator(i, j))));
  return {
    percent: cells(share),
    percentBase: inWords(plane, numbers, kind),
    ...(kind.intervals === true ? { intervals: cells(limitsOf) } : {}),
  };
}

type Denominator = (row: number, col: number) => number;

function share(count: number, base: number): number | null {
  return base === 0 ? null : (100 * count) / base;
}

function limitsOf(successes: number, n: number): { lower: number; upper: number } | null {
  const interval = wilsonInterval({ successes, n }, z95);
  return interval.defined ? { lower: 100 * interval.value.lower, upper: 100 * interval.value.upper } : null;
}

function caseBase({ bases }: Numbers, percent: PercentKind['percent']): Denominator {
  switch (percent) {
    case 'none':
      return () => 0;
    case 'row':
      return (row, col) => bases.withinRow[row]?.[col] ?? 0;
    case 'column':
      return (row, col) => bases.withinCol[row]?.[col] ?? 0;
    case 'total':
      return (row, col) => bases.bases[row]?.[col] ?? 0;
  }
}

function responseBase({ rows, cols }: Plane, { responses }: Numbers, percent: PercentKind['percent']): Denominator {
  const rowPart = (row: number) => rows.codes[row]?.countsAsResponse === true;
  const colPart = (col: number) => cols === null || cols.codes[col]?.countsAsResponse === true;
  switch (percent) {
    case 'none':
      return () => 0;
    case 'row':
      return (row, col) => (colPart(col) ? (responses.rowResponses[row] ?? 0) : 0);
    case 'column':
      return (row, col) => (rowPart(row) ? (responses.colResponses[col] ?? 0) : 0);
    case 'total':
      return (row, col) => (rowPart(row) && colPart(col) ? responses.totalResponses : 0);
  }
}

function inWords(
  { rows, cols }: Plane,
  { counts, bases, responses }: Numbers,
  { percent, base }: PercentKind,
): string | null {
  if (percent === 'none') return null;
  const whole = percent === 'total' || (percent === 'column' && cols === null);
  if (base === 'responses') {
    return whole ? `all ${responses.totalResponses} responses` : `responses of each ${percent}`;
  }
  const words = whole ? `${counts.validCases} valid cases` : `cases of each ${percent}`;
  const own = [...rows.codes, ...(cols?.codes ?? [])].some(({ unknown, young }) => unknown !== null || young !== null);
  const reduced = own && bases.bases.some((row) => row.some((cell) => cell < counts.validCases));
  return reduced ? `${words}, less those for which a code is not reported or not coded` : words;
}
