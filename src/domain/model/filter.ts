import * as z from 'zod';
import { idSchema } from './id.ts';

/**
 * Keeps cases by one variable. `=` and `!=` take ids, labels or aliases of codes or groups (any of them suffices);
 * the comparisons take one number. A case without a value passes none of them.
 */
export const filterSchema = z.strictObject({
  variable: idSchema,
  grouping: idSchema.optional(),
  operator: z.enum(['=', '!=', '>', '>=', '<', '<=']),
  values: z.array(z.string().min(1)).min(1),
});
export type Filter = z.infer<typeof filterSchema>;
