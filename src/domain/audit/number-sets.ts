/** Set of numbers of cases. */
export type Numbers = ReadonlySet<number>;

/** What stands in either set. */
export function union(left: Numbers, right: Numbers): Numbers {
  return new Set([...left, ...right]);
}

/** What stands in both sets. */
export function intersection(left: Numbers, right: Numbers): Numbers {
  return new Set([...left].filter((number) => right.has(number)));
}

/** What stands in the left set and not in the right one. */
export function difference(left: Numbers, right: Numbers): Numbers {
  return new Set([...left].filter((number) => !right.has(number)));
}

/** The members in ascending order. */
export function ascending(numbers: Numbers): number[] {
  return [...numbers].sort((a, b) => a - b);
}
