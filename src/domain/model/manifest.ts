import * as z from 'zod';
import { claimSchema } from './claim.ts';
import { figureSpecificationSchema } from './figure-specification.ts';
import { tableSpecificationSchema } from './table-specification.ts';

const valueSchema = z.union([z.number(), z.string()]).nullable();

/** One number that a report prints: its id within its table, figure or claim, and where it stands in words. */
export const reportNumberSchema = z.strictObject({ id: z.string(), words: z.string(), value: valueSchema });
export type ReportNumber = z.infer<typeof reportNumberSchema>;

const placeSchema = { kind: z.enum(['table', 'figure', 'claim']), id: z.string(), title: z.string() };

/** A table, figure or claim of a report with the numbers it prints. */
export const numberedItemSchema = z.strictObject({ ...placeSchema, numbers: z.array(reportNumberSchema) });
export type NumberedItem = z.infer<typeof numberedItemSchema>;

/** A number that is another than before. `after` is null where there is none any more, `reason` then says why. */
export const numberChangeSchema = z.strictObject({
  item: z.strictObject(placeSchema),
  number: z.strictObject({ id: z.string(), words: z.string() }),
  before: valueSchema,
  after: valueSchema,
  reason: z.string().optional(),
});
export type NumberChange = z.infer<typeof numberChangeSchema>;

/**
 * What a report was made from, what it printed, and what was written: enough to make it again, and to ask later whether the
 * project still gives its numbers.
 */
export const manifestSchema = z.strictObject({
  title: z.string(),
  project: z.strictObject({ uuid: z.string(), title: z.string(), codebookVersion: z.int() }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  specifications: z.strictObject({
    tables: z.array(tableSpecificationSchema),
    figures: z.array(figureSpecificationSchema),
    claims: z.array(claimSchema),
  }),
  numbers: z.array(numberedItemSchema),
  /** What is another number than in the report that lay there before. */
  changes: z.array(numberChangeSchema),
  outputs: z.array(z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() })),
});
export type Manifest = z.infer<typeof manifestSchema>;
