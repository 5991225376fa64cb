import type { Answer } from '../../domain/model/answer.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import type { Evidence } from '../../domain/model/coding.ts';

/** How a row names its case. */
export type CaseName =
  { readonly kind: 'number'; readonly number: number } | { readonly kind: 'uuid'; readonly uuid: string };

/** One answer of one row, with what was given beside it. */
export type FileCoding = { readonly variable: string; readonly answer: Answer; readonly evidence: Evidence };

/** All codings of one case, by its number; a variable that is not listed keeps what it has. */
export type CodingRow = { readonly line: number; readonly case: number; readonly codings: readonly FileCoding[] };

/** A file of codings, read whole. */
export type CodingFile = {
  readonly file: string;
  readonly rows: readonly CodingRow[];
  readonly warnings: readonly Problem[];
};
