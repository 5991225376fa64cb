import * as z from 'zod';
import { idSchema } from './id.ts';
import { stateTokensSchema } from './state-tokens.ts';

/** Where a column goes: a field of the case (`citation.FIELD` takes any CSL-JSON field) or a variable by its id. */
const targetSchema = z.union([z.enum(['number', 'title', 'doi', 'note']), z.string().regex(/^citation\../), idSchema]);

const unknownRuleSchema = z.enum(['reject', 'add', 'leave-out']);
export type UnknownRule = z.infer<typeof unknownRuleSchema>;

/** How the columns and labels of a case list map onto a review; kept to import the next list of that form. */
export const importMapSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Header → where it goes; `[]` is not read, a header that is not named goes where it would without a map. */
  columns: z.record(z.string(), z.union([targetSchema, z.array(targetSchema)])),
  /** Where the list writes states in another way than the codebook has it. */
  tokens: stateTokensSchema.optional(),
  /** Variable → label as printed → the code or codes it stands for. */
  codes: z.record(idSchema, z.record(z.string(), z.union([idSchema, z.array(idSchema).min(1)]))).default({}),
  /** What happens to labels that are no code of the variable, all alike or each by itself; `reject` where nothing is said. */
  unknown: z.record(idSchema, z.union([unknownRuleSchema, z.record(z.string(), unknownRuleSchema)])).default({}),
  /** Variables whose numbers are written with a decimal comma. */
  decimalComma: z.array(idSchema).default([]),
});
export type ImportMap = z.infer<typeof importMapSchema>;
