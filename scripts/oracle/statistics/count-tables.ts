/**
 * How many tables have the given margins: the ways to fill the first column, each times the tables of what remains. Row
 * totals in ascending order stand for all orders.
 */
export function countTables(rowTotals: readonly number[], columnTotals: readonly number[]): number {
  const known = new Map<string, number>();
  const tables = (remaining: readonly number[], column: number): number => {
    if (column === columnTotals.length - 1) return 1;
    const sorted = remaining.toSorted((left, right) => left - right);
    const key = `${column}:${sorted.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let count = 0;
    for (const next of fillings(sorted, columnTotals[column] ?? 0)) count += tables(next, column + 1);
    known.set(key, count);
    return count;
  };
  return tables(rowTotals, 0);
}

/** What remains of each row after every way to take `total` cases from the rows together. */
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
