import * as z from 'zod';
import { answerSchema } from './answer.ts';
import { idSchema } from './id.ts';

/** How sure a coder is. */
export const confidenceSchema = z.enum(['low', 'medium', 'high']);

/** What a coder gives beside the answer. */
export const evidenceSchema = z.strictObject({
  rationale: z.string().min(1).optional(),
  quote: z.string().min(1).optional(),
  page: z.string().min(1).optional(),
  confidence: confidenceSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Case × variable × coder → an answer with its grounds and the codebook version it was made under. */
export const codingSchema = z.strictObject({
  case: z.int(),
  variable: idSchema,
  coder: z.string().min(1),
  answer: answerSchema,
  evidence: evidenceSchema.default({}),
  codebookVersion: z.int().positive(),
});
export type Coding = z.infer<typeof codingSchema>;
