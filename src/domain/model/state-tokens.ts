import * as z from 'zod';

/**
 * How files write the states of an answer. Any of the words is read; the first of them is written. A codebook that has a
 * code of such a name is refused.
 */
export const stateTokensSchema = z.strictObject({
  absent: z.array(z.string().min(1)).min(1).default(['-']),
  notReported: z.array(z.string().min(1)).min(1).default(['NR']),
  notApplicable: z.array(z.string().min(1)).min(1).default(['NA']),
  /** Stands before a code that the source does not report. */
  codeNotReportedPrefix: z.string().length(1).default('?'),
});
export type StateTokens = z.infer<typeof stateTokensSchema>;

export const defaultStateTokens: StateTokens = stateTokensSchema.parse({});
