import type { TwoByTwo } from '../two-by-two.ts';
import { logFactorials } from './log-factorials.ts';

/** The counts that the first cell of a 2 × 2 table can take under fixed margins, and the log of each one's probability. */
export type Hypergeometric = { readonly from: number; readonly to: number; readonly logs: readonly number[] };

/**
 * The central hypergeometric distribution of cell a under the margins of a 2 × 2 table, by log factorials (Fisher 1935).
 * `logs[0]` belongs to `from`. Checked against R 4.2.2 `dhyper(log = TRUE)`.
 */
export function hypergeometric({ a, b, c, d }: TwoByTwo): Hypergeometric {
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  const log = logFactorials(n);
  const of = (k: number) => log[k] ?? 0;
  const margins = of(row) + of(n - row) + of(column) + of(n - column) - of(n);
  const from = Math.max(0, row + column - n);
  const to = Math.min(row, column);
  const logs = Array.from({ length: to - from + 1 }, (_, step) => {
    const x = from + step;
    return margins - of(x) - of(row - x) - of(column - x) - of(n - row - column + x);
  });
  return { from, to, logs };
}
