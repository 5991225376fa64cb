import * as z from 'zod';
import { finalCodingSchema } from './final-coding.ts';

const { case: number, variable, origin, by, at, note } = finalCodingSchema.shape;

/** One final answer with what coders had said, in words: a line of the adjudication log. */
export const settledEntrySchema = z.strictObject({
  case: number,
  title: z.string(),
  variable,
  label: z.string(),
  /** Empty while a coder has the case to do again. */
  said: z.array(z.strictObject({ coder: z.string(), answer: z.string(), rationale: z.string().optional() })),
  final: z.string(),
  origin,
  by,
  at,
  note,
});
export type SettledEntry = z.infer<typeof settledEntrySchema>;
