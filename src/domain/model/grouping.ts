import * as z from 'zod';
import { idSchema } from './id.ts';

const common = {
  id: idSchema,
  variable: idSchema,
  label: z.string().min(1),
  /** Whose rule it is: a standard, the paper's sentence, or our own. */
  source: z.string().min(1),
  /** A rule of our own that no source states. */
  ours: z.boolean().default(false),
};

/**
 * A named mapping of a variable's codes onto groups, or cut points of a number. Used as `variable@grouping`; it never
 * touches a coding.
 */
export const groupingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('codes'),
    ...common,
    /** A code may fall in several groups; a code in none is left out and counted. */
    groups: z.array(z.strictObject({ id: idSchema, label: z.string().min(1), codes: z.array(idSchema) })).min(1),
  }),
  z.strictObject({
    kind: z.literal('cut-points'),
    ...common,
    /** Half-open bins `from ≤ value < below`; an end left out is open. */
    bins: z
      .array(
        z.strictObject({
          id: idSchema,
          label: z.string().min(1),
          from: z.number().optional(),
          below: z.number().optional(),
        }),
      )
      .min(1),
  }),
]);
export type Grouping = z.infer<typeof groupingSchema>;
