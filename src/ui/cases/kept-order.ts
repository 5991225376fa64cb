/** The columns that there are, in the order that was kept; one that is new since then follows what it follows in the codebook. */
export function keptOrder(kept: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now);
  const order = kept.filter((column) => there.has(column));
  now.forEach((column, index) => {
    if (order.includes(column)) return;
    const before = now[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, column);
  });
  return order;
}
