import { realAt, wholeAt } from './at.ts';
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
  const { logFactorials } = problem;
  const rows = problem.rowTotals.length;
  const logs = Float64Array.from({ length: rows + 1 }, (_, k) => Math.log(k));
  const buffer = createWaysBuffer(rows);
  const counts = new Int32Array(rows);
  // For each row: how many rows so far, it among them, hold as many, and how many of those are filled as high.
  const nths = new Int32Array(rows);
  const repeats = new Int32Array(rows);
  let held = new Int32Array();
  let heldAfter = new Int32Array();
  let ladders: readonly Float64Array[] = [];

  const fill = (row: number, toPlace: number, { score, log }: SoFar): void => {
    const free = wholeAt(held, row);
    const nth = wholeAt(nths, row);
    const before = nth > 1 ? wholeAt(counts, row - 1) : -1;
    const ladder = ladders[row] ?? empty;
    const most = Math.min(free, toPlace);
    for (let count = Math.max(0, before, toPlace - wholeAt(heldAfter, row)); count <= most; count++) {
      const repeat = count === before ? wholeAt(repeats, row - 1) + 1 : 1;
      counts[row] = count;
      repeats[row] = repeat;
      const orders = nth === repeat ? 0 : realAt(logs, nth) - realAt(logs, repeat);
      const to = {
        score: score + realAt(ladder, count),
        log: log + orders - realAt(logFactorials, count) - realAt(logFactorials, free - count),
      };
      if (row === rows - 1) buffer.add(counts, to.score, Math.exp(to.log));
      else fill(row + 1, toPlace - count, to);
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
    const log = held.reduce((sum, holds) => sum + realAt(logFactorials, holds), -logChoose(logFactorials, all, column));
    fill(0, column.total, { score: 0, log });
    return buffer.ways();
  };
}

type SoFar = { readonly score: number; readonly log: number };

const empty = new Float64Array();

/** The log of the number of ways to choose the cases of a column, from the log factorials. */
function logChoose(logFactorials: Float64Array, all: number, { total }: ColumnToFill): number {
  return realAt(logFactorials, all) - realAt(logFactorials, total) - realAt(logFactorials, all - total);
}

/** For each place the sum of the numbers after it. */
function sumsAfter(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const sums = new Int32Array(numbers.length);
  for (let at = numbers.length - 2; at >= 0; at--) sums[at] = wholeAt(sums, at + 1) + wholeAt(numbers, at + 1);
  return sums;
}
