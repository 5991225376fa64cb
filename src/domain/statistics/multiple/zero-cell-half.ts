import type { Counts } from '../contingency.ts';

/**
 * The sum of Pearson statistics with 0.5 put in place of every count of 0, which changes n and the statistic. It serves to
 * compare with MRCV (Koziol & Bilder 2014), which does so unless told otherwise; nothing here reports it. Checked against
 * MRCV 0.4-0.
 */
export function zeroCellHalf(tables: readonly Counts[]): number {
  return tables.reduce((sum, counts) => sum + pearsonOf(counts.map((row) => row.map((count) => count || 0.5))), 0);
}

function pearsonOf(counts: Counts): number {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const n = rows.reduce((sum, total) => sum + total, 0);
  return counts.reduce(
    (total, row, i) =>
      row.reduce((part, count, j) => {
        const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
        return part + (count - expected) ** 2 / expected;
      }, total),
    0,
  );
}
