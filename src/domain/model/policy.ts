import * as z from 'zod';

/**
 * Whose codings an analysis reads. `union` and `intersection` are bounds: a code counts as present when any, or every,
 * coder of the case has it.
 */
export const policySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('final') }),
  z.strictObject({ kind: z.literal('coder'), name: z.string().min(1) }),
  z.strictObject({ kind: z.literal('union') }),
  z.strictObject({ kind: z.literal('intersection') }),
]);
export type Policy = z.infer<typeof policySchema>;

/** Writes a policy as the command line does: `final`, `coder:NAME`, `union`, `intersection`. */
export function policyText(policy: Policy): string {
  return policy.kind === 'coder' ? `coder:${policy.name}` : policy.kind;
}
