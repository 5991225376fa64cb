/** How many ways there are to take `total` cases from rows that hold so many: known before they are enumerated. */
export function countWays(rows: readonly number[], total: number): number {
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
