import type { Estimate } from '../../src/domain/model/estimate.ts';

/** Names the fields that have no value, each with its reason, as `undefined: {field: reason}`; nothing where all have one. */
export function reasons(fields: Readonly<Record<string, Estimate<unknown>>>): Record<string, unknown> {
  const missing = Object.entries(fields).flatMap(([name, field]) => (field.defined ? [] : [[name, field.reason]]));
  return missing.length === 0 ? {} : { undefined: Object.fromEntries(missing) as unknown };
}
