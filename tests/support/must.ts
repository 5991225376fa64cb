import type { Result } from '../../src/domain/model/result.ts';

/** The value of a success; a failure fails the test with its code and message. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
