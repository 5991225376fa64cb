import { type Said, said } from '../model/sentences/said.ts';
import type { TableBody } from '../model/table.ts';
import type { CrossTableSpecification } from '../model/table-specification.ts';
import { wilsonInterval, z95 } from '../statistics/wilson-interval.ts';
import type { Bases } from './count-bases.ts';
import type { Counts, Plane } from './count-table.ts';
import type { Responses } from './responses.ts';

/** Which percentages a table shows, and what one counts. */
export type PercentKind = Pick<CrossTableSpecification, 'percent' | 'base' | 'intervals'>;

export type Numbers = { readonly counts: Counts; readonly bases: Bases; readonly responses: Responses };

export type Percentages = Pick<TableBody, 'percent' | 'intervals'> & {
  /** What 100% is; null without percentages. */
  readonly whole: Said | null;
};

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
    whole: wholeOf(plane, numbers, kind),
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

function wholeOf(plane: Plane, { counts, bases, responses }: Numbers, { percent, base }: PercentKind): Said | null {
  if (percent === 'none') return null;
  const part = percent === 'total' || (percent === 'column' && plane.cols === null) ? null : percent;
  if (base === 'responses') {
    return part === null
      ? said('table.all-responses', { responses: responses.totalResponses })
      : said(`table.responses-of-${part}`);
  }
  const words =
    part === null ? said('table.valid-cases', { cases: counts.validCases }) : said(`table.cases-of-${part}`);
  const reduced = bases.bases.some((row) => row.some((cell) => cell < counts.validCases));
  return reduced ? said('table.less-silent', { base: words }) : words;
}
