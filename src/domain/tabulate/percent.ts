import type { CrossTableSpecification } from '../model/table-specification.ts';
import type { Bases } from './count-bases.ts';
import type { Counts, Plane } from './count-table.ts';
import type { Responses } from './responses.ts';

/** Which percentages a table shows, and what one counts. */
export type PercentKind = Pick<CrossTableSpecification, 'percent' | 'base'>;

export type Numbers = { readonly counts: Counts; readonly bases: Bases; readonly responses: Responses };

export type Percentages = { readonly percent: (number | null)[][]; readonly percentBase: string | null };

/**
 * Percentages of every cell, null where the base is empty or where a row or column is no part of the responses that it
 * would be a share of; without percentages all null.
 */
export function percentagesOf(plane: Plane, numbers: Numbers, kind: PercentKind): Percentages {
  const denominator =
    kind.base === 'cases' ? caseBase(numbers, kind.percent) : responseBase(plane, numbers, kind.percent);
  return {
    percent: numbers.counts.counts.map((row, i) => row.map((count, j) => share(count, denominator(i, j)))),
    percentBase: inWords(plane, numbers, kind),
  };
}

type Denominator = (row: number, col: number) => number;

function share(count: number, base: number): number | null {
  return base === 0 ? null : (100 * count) / base;
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
