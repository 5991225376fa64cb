import type { Contingency } from './contingency.ts';
import { expectedCounts } from './expected-counts.ts';

/**
 * (O − E) / √E of every cell (Pearson 1900). Their squares sum to χ², but their variance is below 1: mark cells by the
 * adjusted residuals. Checked against R 4.2.2.
 */
export function pearsonResiduals(table: Contingency): number[][] {
  return expectedCounts(table).map((row, i) =>
    row.map((expected, j) => ((table.counts[i]?.[j] ?? 0) - expected) / Math.sqrt(expected)),
  );
}
