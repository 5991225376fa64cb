import * as z from 'zod';
import { caseStatusKinds } from './case.ts';
import { coderSchema } from './coder.ts';
import { evidenceSchema } from './coding.ts';
import { idSchema } from './id.ts';

/** What is looked for: a code with those below it or, without one, every answer of the variable; of some coders or of all. */
export const retrievalWishSchema = z.strictObject({
  variable: idSchema,
  code: idSchema.optional(),
  coders: z.array(coderSchema.shape.name).min(1).optional(),
});
export type RetrievalWish = z.infer<typeof retrievalWishSchema>;

/** One answer that has what is looked for, and why it was given. */
export const retrievedCodingSchema = z.strictObject({
  coder: z.string(),
  coderKind: coderSchema.shape.kind,
  /** Labels of the codes that made it count. */
  codes: z.array(z.string()),
  /** The whole answer in words. */
  answer: z.string(),
  evidence: evidenceSchema,
  /** Passages of sources that are linked as evidence, in their order. */
  passages: z.array(z.strictObject({ document: z.string(), quote: z.string() })),
  codebookVersion: z.int(),
});
export type RetrievedCoding = z.infer<typeof retrievedCodingSchema>;

/** A case that somebody gave the code, with the answers of all who did. */
export const retrievedCaseSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  status: z.enum(caseStatusKinds),
  /** Whether the answer that counts has it; null where none counts yet, because coders differ or the case is silent. */
  final: z.boolean().nullable(),
  codings: z.array(retrievedCodingSchema).min(1),
});
export type RetrievedCase = z.infer<typeof retrievedCaseSchema>;

/** Everything found, by number, under the labels that it was looked for by. */
export const retrievalSchema = z.strictObject({
  variable: z.strictObject({ id: z.string(), label: z.string() }),
  code: z.strictObject({ id: z.string(), label: z.string(), definition: z.string().optional() }).nullable(),
  cases: z.array(retrievedCaseSchema),
});
export type Retrieval = z.infer<typeof retrievalSchema>;
