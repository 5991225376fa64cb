/** One way in which cases answered two multiple choices, and how many did. */
export type PairedPattern = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly count: number;
};

/** Two multiple choices over the cases coded on both; cases that are alike are counted, not listed. */
export type PairedPatterns = {
  readonly rowItems: number;
  readonly columnItems: number;
  readonly patterns: readonly PairedPattern[];
};

/** The same, case by case; null where a case is not coded. */
export type PairedSets = {
  readonly rowItemCount: number;
  readonly rowSets: readonly (readonly number[] | null)[];
  readonly columnItemCount: number;
  readonly columnSets: readonly (readonly number[] | null)[];
};

/** Gathers cases into patterns; those not coded on both variables are left out. */
export function pairPatterns({ rowItemCount, rowSets, columnItemCount, columnSets }: PairedSets): PairedPatterns {
  const patterns = new Map<string, { rows: readonly number[]; columns: readonly number[]; count: number }>();
  rowSets.forEach((rowSet, at) => {
    const columnSet = columnSets[at] ?? null;
    if (rowSet === null || columnSet === null) return;
    const rows = [...new Set(rowSet)].toSorted((left, right) => left - right);
    const columns = [...new Set(columnSet)].toSorted((left, right) => left - right);
    const key = `${rows.join()}|${columns.join()}`;
    const pattern = patterns.get(key) ?? { rows, columns, count: 0 };
    pattern.count += 1;
    patterns.set(key, pattern);
  });
  return { rowItems: rowItemCount, columnItems: columnItemCount, patterns: [...patterns.values()] };
}
