import * as z from 'zod';
import { codeSchema } from './code.ts';
import { idSchema } from './id.ts';
import { originSchema } from './origin.ts';

const common = {
  id: idSchema,
  label: z.string().min(1),
  /** An attribute has one value a case, read under every policy; a judgement has one answer per coder. */
  role: z.enum(['attribute', 'judgement']),
  definition: z.string().optional(),
  /** What a coder should know: tie rules, known disagreements, decisions of ours. */
  note: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  origin: originSchema,
  /** Left out of what a coder must answer. */
  optional: z.boolean().default(false),
};

const choice = { ...common, codes: z.array(codeSchema).min(1) };

/** One dimension of the coding scheme. */
export const variableSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('single'),
    ...choice,
    /** Ordinal where the codes stand in order, that of the codebook; nominal unless told otherwise. Agreement reads it. */
    scale: z.enum(['nominal', 'ordinal']).optional(),
  }),
  z.strictObject({ kind: z.literal('multiple'), ...choice }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    integer: z.boolean().default(false),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    /** What the number counts, for axis titles: years, people. */
    unit: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('text'), ...common }),
]);
export type Variable = z.infer<typeof variableSchema>;
export type ChoiceVariable = Extract<Variable, { codes: unknown }>;

/** Whether the variable chooses from a closed list. */
export function isChoice(variable: Variable): variable is ChoiceVariable {
  return variable.kind === 'single' || variable.kind === 'multiple';
}
