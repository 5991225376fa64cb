import * as z from 'zod';
import { codingSchema } from './coding.ts';
import { uuidSchema } from './id.ts';

/** A set of cases and coders under a frozen codebook version. A coding freezes when its coder marks the case done. */
export const roundSchema = z.strictObject({
  uuid: uuidSchema,
  title: z.string().min(1),
  codebookVersion: z.int().positive(),
  cases: z.array(z.int().positive()).min(1),
  coders: z.array(z.string().min(1)).min(1),
  opened: z.iso.datetime(),
  closed: z.iso.datetime().optional(),
  /** What each coder said before discussion. */
  frozen: z.array(codingSchema).default([]),
});
export type Round = z.infer<typeof roundSchema>;
