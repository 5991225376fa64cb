import { ok, type Result } from '../model/result.ts';

/** All values of successes, or the first failure. */
export function allOk<T>(results: readonly Result<T>[]): Result<T[]> {
  const failed = results.find((result) => !result.ok);
  if (failed !== undefined) return failed;
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
