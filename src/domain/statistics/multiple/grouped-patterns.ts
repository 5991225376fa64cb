/** One way in which cases answered a multiple choice: the codes present, and how many cases of each group have just them. */
export type GroupedPattern = { readonly items: readonly number[]; readonly counts: readonly number[] };

/**
 * A single by a multiple choice, over the cases coded on both. Cases that are alike are counted, not listed, so that what
 * is computed from patterns costs no more for more cases. A case coded with none of the codes has the empty pattern.
 */
export type GroupedPatterns = {
  readonly groups: number;
  readonly items: number;
  readonly patterns: readonly GroupedPattern[];
};

/** The same, case by case; null where a case is not coded. */
export type GroupedSets = {
  readonly groupCount: number;
  readonly group: readonly (number | null)[];
  readonly itemCount: number;
  readonly sets: readonly (readonly number[] | null)[];
};

/** Gathers cases into patterns; those not coded on both variables are left out. */
export function groupPatterns({ groupCount, group, itemCount, sets }: GroupedSets): GroupedPatterns {
  const patterns = new Map<string, { items: readonly number[]; counts: number[] }>();
  sets.forEach((set, at) => {
    const own = group[at] ?? null;
    if (set === null || own === null) return;
    const items = [...new Set(set)].toSorted((left, right) => left - right);
    const key = items.join();
    const pattern = patterns.get(key) ?? { items, counts: Array.from({ length: groupCount }, () => 0) };
    pattern.counts[own] = (pattern.counts[own] ?? 0) + 1;
    patterns.set(key, pattern);
  });
  return { groups: groupCount, items: itemCount, patterns: [...patterns.values()] };
}
