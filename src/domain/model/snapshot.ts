import type { Answer } from './answer.ts';
import type { CaseStatus } from './case.ts';
import type { Codebook } from './codebook.ts';
import type { Coder } from './coder.ts';
import type { Grouping } from './grouping.ts';

/**
 * All codings of one variable by one coder as columns, in the order of the cases. Answers repeat a great deal, so each
 * distinct one stands once in `answers` and a coding points at it.
 */
export type CodingColumn = {
  readonly variable: string;
  readonly coder: string;
  /** Positions in the snapshot's list of cases, ascending. */
  readonly cases: Int32Array;
  /** For each of these cases, an index into `answers`. */
  readonly answerOf: Int32Array;
  readonly answers: readonly VersionedAnswer[];
};

export type VersionedAnswer = { readonly answer: Answer; readonly codebookVersion: number };

/** Everything that an analysis reads, as it stood at one revision of the project. */
export type Snapshot = {
  /** Counts the commands that the project has seen; equal revisions hold equal data. */
  readonly revision: number;
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  readonly coders: readonly Coder[];
  /** One entry a case, ascending by number. */
  readonly cases: readonly SnapshotCase[];
  readonly codings: readonly CodingColumn[];
  /** Final codings, one column a variable; `coder` is empty. */
  readonly finals: readonly CodingColumn[];
};

export type SnapshotCase = { readonly number: number; readonly title: string; readonly status: CaseStatus['kind'] };
