import { expect } from 'vitest';

/** Text that a pattern matches, for use inside an expected value: a bare pattern there would match everything. */
export function like(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
