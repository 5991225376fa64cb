import { sum } from '../statistics/sum.ts';
import type { Counts, Plane } from './count-table.ts';

/** Sums of counts over the one level that counts as responses. */
export type Responses = {
  readonly rowResponses: number[];
  readonly colResponses: number[];
  readonly totalResponses: number;
};

/** Adds cases up over the response level of the other axis; a one-way table's rows hold one response a case. */
export function responsesOf({ rows, cols }: Plane, { counts, colCases }: Counts): Responses {
  const rowPart = rows.codes.map(({ countsAsResponse }) => countsAsResponse);
  const colPart = cols === null ? [true] : cols.codes.map(({ countsAsResponse }) => countsAsResponse);
  const rowResponses = counts.map((row) => sum(row.filter((_, col) => colPart[col])));
  return {
    rowResponses,
    colResponses: colCases.map((_, col) =>
      sum(counts.map((row, place) => (rowPart[place] === true ? (row[col] ?? 0) : 0))),
    ),
    totalResponses: sum(rowResponses.filter((_, row) => rowPart[row])),
  };
}
