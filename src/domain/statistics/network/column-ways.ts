import { realAt, wholeAt } from './at.ts';
import { type Binomials, createBinomials } from './binomials.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ColumnWays, createWaysBuffer } from './ways-buffer.ts';

/** What to fill: how many cases a column takes from rows that hold so many, and what a count in each row scores. */
export type ColumnToFill = {
  readonly total: number;
  readonly rows: readonly number[];
  readonly ladders: readonly Float64Array[];
};

/** Lists all ways to fill a column. */
export type ColumnFiller = (column: ColumnToFill) => ColumnWays;

/**
 * Lists ways into the same memory again and again. Where rows are alike and two of them hold equally many, one order of
 * their counts stands for all.
 */
export function createColumnFiller(problem: NetworkProblem): ColumnFiller {
  const rows = problem.rowTotals.length;
  const binomialsOf = createBinomialsByShare(problem.logFactorials);
  const buffer = createWaysBuffer(rows);
  const counts = new Int32Array(rows);
  // For each row: how many rows so far, it among them, hold as many, and how many of those are filled as high.
  const nths = new Int32Array(rows);
  const repeats = new Int32Array(rows);
  // Before each row, and after the last.
  const scores = new Float64Array(rows + 1);
  const weights = new Float64Array(rows + 1);
  let held = new Int32Array();
  let heldAfter = new Int32Array();
  let ladders: readonly Float64Array[] = [];
  let chances: readonly Float64Array[] = [];

  const fill = (row: number, toPlace: number): void => {
    const nth = wholeAt(nths, row);
    const before = nth > 1 ? wholeAt(counts, row - 1) : -1;
    const ladder = ladders[row] ?? empty;
    const chance = chances[row] ?? empty;
    const most = Math.min(wholeAt(held, row), toPlace);
    for (let count = Math.max(0, before, toPlace - wholeAt(heldAfter, row)); count <= most; count++) {
      const repeat = count === before ? wholeAt(repeats, row - 1) + 1 : 1;
      counts[row] = count;
      repeats[row] = repeat;
      scores[row + 1] = realAt(scores, row) + realAt(ladder, count);
      weights[row + 1] = (realAt(weights, row) * realAt(chance, count) * nth) / repeat;
      if (row === rows - 1) buffer.add(counts, realAt(scores, rows), realAt(weights, rows));
      else fill(row + 1, toPlace - count);
    }
  };

  return (column) => {
    buffer.clear();
    held = Int32Array.from(column.rows);
    heldAfter = sumsAfter(held);
    ladders = column.ladders;
    held.forEach((holds, row) => {
      nths[row] = problem.scoring.rowsAlike && row > 0 && holds === held[row - 1] ? wholeAt(nths, row - 1) + 1 : 1;
    });
    const all = wholeAt(held, 0) + wholeAt(heldAfter, 0);
    const binomials = binomialsOf(column.total / all);
    chances = column.rows.map(binomials);
    weights[0] = 1 / realAt(binomials(all), column.total);
    fill(0, column.total);
    return buffer.ways();
  };
}

const empty = new Float64Array();

/** All ways to fill one column have the same share of cases, so the last one is kept. */
function createBinomialsByShare(logFactorials: Float64Array): (share: number) => Binomials {
  let known = { share: NaN, binomials: createBinomials(logFactorials, 0.5) };
  return (share) => {
    if (known.share !== share) known = { share, binomials: createBinomials(logFactorials, share) };
    return known.binomials;
  };
}

/** For each place the sum of the numbers after it. */
function sumsAfter(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const sums = new Int32Array(numbers.length);
  for (let at = numbers.length - 2; at >= 0; at--) sums[at] = wholeAt(sums, at + 1) + wholeAt(numbers, at + 1);
  return sums;
}
