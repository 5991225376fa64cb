import * as z from 'zod';
import { answerSchema } from './answer.ts';
import { idSchema } from './id.ts';

/** The answer that counts, and how it came about: two explicit answers alike, talked over, ruled, or one coder only. */
export const finalCodingSchema = z.strictObject({
  case: z.int().positive(),
  variable: idSchema,
  answer: answerSchema,
  origin: z.enum(['agreed', 'discussed', 'decided', 'single-coder']),
  by: z.string().min(1),
  at: z.iso.datetime(),
  note: z.string().optional(),
  codebookVersion: z.int().positive(),
});
export type FinalCoding = z.infer<typeof finalCodingSchema>;
