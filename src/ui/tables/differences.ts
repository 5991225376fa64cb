import type { TableBody } from '../../domain/model/table.ts';

type Axis = TableBody['cols'];

/**
 * What another table of the same variables counts in the place of each cell; undefined where the two count alike, or the other
 * lacks the code. Undefined as a whole where the tables are of other variables.
 */
export function differences(body: TableBody, other: TableBody): (number | undefined)[][] | undefined {
  if (!sameAxis(body.rows, other.rows) || !sameAxis(body.cols, other.cols)) return undefined;
  const rows = placesIn(body.rows, other.rows);
  const cols = placesIn(body.cols, other.cols);
  return body.counts.map((row, i) =>
    row.map((count, j) => {
      const there = other.counts[rows[i] ?? -1]?.[body.cols === null ? 0 : (cols[j] ?? -1)];
      return there === count ? undefined : there;
    }),
  );
}

function sameAxis(one: Axis, other: Axis): boolean {
  return one?.variable === other?.variable && one?.grouping === other?.grouping;
}

/** The place that each code of the one has in the other, which may be in another order. */
function placesIn(one: Axis, other: Axis): number[] {
  return (one?.codes ?? []).map(({ id }) => (other?.codes ?? []).findIndex((code) => code.id === id));
}
