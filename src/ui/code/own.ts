import type { Answer } from '../../domain/model/answer.ts';
import type { Evidence } from '../../domain/model/coding.ts';

/** What the coder says of one variable, with the grounds for it. */
export type Own = { readonly answer: Answer; readonly evidence: Evidence };
