import * as z from 'zod';
import { idSchema } from './id.ts';

/**
 * A coding that a change of the codebook asks a person to look at again. It stays asked for until the coding is made
 * again under `version` or a later one. What versions alone tell (a code that came later) has no entry.
 */
export const recodeSchema = z.strictObject({
  case: z.int().positive(),
  variable: idSchema,
  /** Whose coding; null is the final coding. */
  coder: z.string().min(1).nullable(),
  /** The codebook version that asks. */
  version: z.int().positive(),
  /** The definition of a code that it has was narrowed, of one that it lacks widened; one code where it has several, or several where one was allowed. */
  why: z.enum(['narrowed', 'widened', 'one-choice', 'several-choices']),
  /** The code in question; null where it is the whole variable. */
  code: idSchema.nullable(),
  /** What was changed and the reason given for it, in words. */
  reason: z.string().min(1),
});
export type Recode = z.infer<typeof recodeSchema>;

/** An open entry of the recode queue. `codes` are those in question, none where it is the whole variable. */
export const queueEntrySchema = z.strictObject({
  case: z.int().positive(),
  variable: idSchema,
  coder: z.string().min(1).nullable(),
  /** The version that the coding was made under. */
  codedUnder: z.int().positive(),
  version: z.int().positive(),
  why: z.enum([...recodeSchema.shape.why.options, 'added', 'split']),
  codes: z.array(idSchema),
  reason: z.string().min(1),
});
export type QueueEntry = z.infer<typeof queueEntrySchema>;
