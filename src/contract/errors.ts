import type { AppError, ErrorCode } from '../domain/model/app-error.ts';

// Carriers know the contract alone, so it hands on what a reply is made of.
export { fail, ok, type Result } from '../domain/model/result.ts';
export { sentence } from '../domain/model/sentences/sentence.ts';
export type { AppError };

/** Exit code of the command line for each kind of failure. */
export const exitCodes = {
  internal: 1,
  'invalid-input': 2,
  'unsupported-format': 2,
  'not-found': 3,
  conflict: 4,
  'project-locked': 4,
  'schema-newer': 5,
  'damaged-project': 5,
  'not-writable': 7,
  'disk-full': 7,
  cancelled: 130,
} as const satisfies Record<ErrorCode, number>;

/** Exit code of a command that compared and found something different: no failure, and no match either. */
export const exitDifferent = 6;
