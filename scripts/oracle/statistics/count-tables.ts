/**
 * How many tables have the given margins: the ways to fill one line of the longer side, each times the tables of what
 * remains, because a line across the shorter side can be filled in few ways. The other totals in ascending order stand
 * for all orders.
 */
export function countTables(rowTotals: readonly number[], columnTotals: readonly number[]): number {
  const [across, lines] =
    rowTotals.length < columnTotals.length ? [rowTotals, columnTotals] : [columnTotals, rowTotals];
  const known = new Map<string, number>();
  const tables = (remaining: readonly number[], line: number): number => {
    if (line === lines.length - 1) return 1;
    const sorted = remaining.toSorted((left, right) => left - right);
    const key = `${line}:${sorted.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let count = 0;
    for (const next of fillings(sorted, lines[line] ?? 0)) count += tables(next, line + 1);
    known.set(key, count);
    return count;
  };
  return tables(across, 0);
}

/** What remains of each total after every way to take `total` cases from them together. */
function* fillings(remaining: readonly number[], total: number): Generator<number[]> {
  const [first, ...rest] = remaining;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const others = rest.reduce((sum, count) => sum + count, 0);
  for (let taken = Math.max(0, total - others); taken <= Math.min(first, total); taken++) {
    for (const left of fillings(rest, total - taken)) yield [first - taken, ...left];
  }
}
