import * as z from 'zod';
import { figureSpecificationSchema } from './figure-specification.ts';
import { sentence } from './sentences/sentence.ts';
import { tableSpecificationSchema } from './table-specification.ts';

/** What a saved table or figure is called: one line; no two have the same. */
export const savedNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, sentence('schema.saved-name'));

/** A table or figure that a review keeps under a name. */
export const savedSpecificationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ name: savedNameSchema, kind: z.literal('table'), specification: tableSpecificationSchema }),
  z.strictObject({ name: savedNameSchema, kind: z.literal('figure'), specification: figureSpecificationSchema }),
]);
export type SavedSpecification = z.infer<typeof savedSpecificationSchema>;
