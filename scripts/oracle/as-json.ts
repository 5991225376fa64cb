import type { Estimate } from '../../src/domain/model/estimate.ts';

/** A number as the oracle form writes it: an unbounded one is the string Infinity. */
export function bound(value: number): number | 'Infinity' {
  return value === Infinity ? 'Infinity' : value;
}

/** The value, or null where there is none. */
export function orNull<T>(estimate: Estimate<T>): T | null {
  return estimate.defined ? estimate.value : null;
}

/** Names the fields that have no value, each with its reason, as `undefined: {field: reason}`; nothing where all have one. */
export function reasons(fields: Readonly<Record<string, Estimate<unknown>>>): Record<string, unknown> {
  const missing = Object.entries(fields).flatMap(([name, field]) => (field.defined ? [] : [[name, field.reason]]));
  return missing.length === 0 ? {} : { undefined: Object.fromEntries(missing) as unknown };
}
