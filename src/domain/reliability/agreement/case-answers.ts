import type { VersionedAnswer } from '../../model/snapshot.ts';

/** What each coder said of one variable in one case, in the order of the coders; null where a coder said nothing. */
export type CaseAnswers = {
  readonly case: number;
  readonly answers: readonly (VersionedAnswer | null)[];
};
