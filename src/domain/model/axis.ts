import * as z from 'zod';
import { idSchema } from './id.ts';

/**
 * A variable as a table reads it: through a named grouping, or through one of the views that every variable has.
 * `partition` sorts cases into those with exactly one code and those with several, so that it sums to the base;
 * `leaves` and `level-N` read a nested variable over one level.
 */
export const axisSchema = z.strictObject({
  variable: idSchema,
  grouping: idSchema.optional(),
  /** Adds the derived row *several*: cases with at least two codes. */
  several: z.boolean().default(false),
});
export type Axis = z.infer<typeof axisSchema>;

/** Views of a variable that need no grouping of their own; a grouping may not take such an id. */
export const builtInViews = /^(partition|leaves|level-[1-9])$/;

/** Writes an axis as the command line does: `variable` or `variable@grouping`. */
export function axisText(axis: Axis): string {
  return axis.grouping === undefined ? axis.variable : `${axis.variable}@${axis.grouping}`;
}
