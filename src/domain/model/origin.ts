import * as z from 'zod';

/**
 * Where a variable or code comes from: one of the review's printed tables, its running text, or our own addition.
 * `section` names the place in the source.
 */
export const originSchema = z.strictObject({
  kind: z.enum(['table-1', 'table-2', 'table-3', 'text', 'ours']),
  section: z.string().optional(),
  note: z.string().optional(),
});
export type Origin = z.infer<typeof originSchema>;
