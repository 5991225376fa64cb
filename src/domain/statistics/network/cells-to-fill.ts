/** Beyond so many cells the ways to fill a column take too much memory at once. */
const mostCells = 10_000_000;

/** How many cells it takes to list all ways to fill a column; infinitely many where that is too much. */
export function cellsToFill(rows: readonly number[], total: number): number {
  const cells = countWays(rows, total) * rows.length;
  return cells > mostCells ? Infinity : cells;
}

/** How many ways there are to take `total` cases from rows that hold so many, without listing them. */
function countWays(rows: readonly number[], total: number): number {
  let ways = new Float64Array(total + 1);
  ways[0] = 1;
  for (const row of rows) {
    const next = new Float64Array(total + 1);
    let inReach = 0;
    for (let taken = 0; taken <= total; taken++) {
      inReach += (ways[taken] ?? 0) - (taken > row ? (ways[taken - row - 1] ?? 0) : 0);
      next[taken] = inReach;
    }
    ways = next;
  }
  return ways[total] ?? 0;
}
