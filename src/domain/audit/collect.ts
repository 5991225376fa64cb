import { ok, type Result } from '../model/result.ts';

/** Applies a step to each item in turn and stops at the first failure. */
export function collect<Item, Value>(items: readonly Item[], step: (item: Item) => Result<Value>): Result<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    const result = step(item);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
