import * as z from 'zod';
import { idSchema, uuidSchema } from './id.ts';
import { sentence } from './sentences/sentence.ts';

/** A span of a document in Unicode code points, end exclusive, with its quote and the codings it is evidence for. */
export const passageSchema = z
  .strictObject({
    uuid: uuidSchema,
    document: uuidSchema,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
    evidenceFor: z.array(z.strictObject({ case: z.int().positive(), variable: idSchema, coder: z.string().min(1) })),
  })
  .refine((passage) => passage.start < passage.end, sentence('schema.passage'));
export type Passage = z.infer<typeof passageSchema>;
