import type { Range } from '../../model/policy-comparison.ts';

/** The least and the most of some numbers; null where there are none. */
export function rangeOf(values: readonly number[]): Range | null {
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}
