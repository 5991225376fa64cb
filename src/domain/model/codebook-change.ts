import * as z from 'zod';
import { codeSchema } from './code.ts';
import { idSchema } from './id.ts';
import { variableSchema } from './variable.ts';

const { shape } = codeSchema;

/** A code that a change brings; which version brought it follows from the change. */
const newCodeSchema = z.strictObject({
  id: shape.id,
  label: shape.label,
  definition: shape.definition,
  useWhen: shape.useWhen,
  notWhen: shape.notWhen,
  examples: shape.examples,
  aliases: shape.aliases,
  colour: shape.colour,
  freeText: shape.freeText,
  origin: shape.origin.default({ kind: 'ours' }),
});
export type NewCode = z.infer<typeof newCodeSchema>;

const common = {
  $schema: z.string().optional(),
  /** Why the scheme changes; the decision log prints it. */
  reason: z.string().trim().min(1),
};
const of = { ...common, variable: idSchema };

/** A place among its siblings, counted from 1; at the end where left out. */
const position = z.int().positive().optional();
/** A text as it is to stand; null takes it away. */
const wording = z.string().trim().min(1).nullable().optional();
const entries = z.array(z.string().trim().min(1)).optional();
const definitions = { code: idSchema, definition: shape.definition, useWhen: shape.useWhen, notWhen: shape.notWhen };

/** One change of the coding scheme, as a file says it. Every change opens one new version of the codebook. */
export const codebookChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename-variable'), ...of, id: idSchema.optional(), label: shape.label.optional() }),
  z.strictObject({
    kind: z.literal('rename-code'),
    ...of,
    code: idSchema,
    id: idSchema.optional(),
    label: shape.label.optional(),
  }),
  z.strictObject({ kind: z.literal('add-variable'), ...common, variable: variableSchema, section: idSchema, position }),
  z.strictObject({ kind: z.literal('add-code'), ...of, code: newCodeSchema, parent: idSchema.optional(), position }),
  z.strictObject({ kind: z.literal('move-variable'), ...of, section: idSchema.optional(), position }),
  /** `parent` null is the top level; left out, the code stays under the parent that it has. */
  z.strictObject({
    kind: z.literal('move-code'),
    ...of,
    code: idSchema,
    parent: idSchema.nullable().optional(),
    position,
  }),
  z.strictObject({ kind: z.literal('merge-codes'), ...of, from: idSchema, into: idSchema }),
  z.strictObject({ kind: z.literal('split-code'), ...of, code: idSchema, into: z.array(newCodeSchema).min(2) }),
  z.strictObject({ kind: z.literal('retire-code'), ...of, code: idSchema }),
  /** Makes a code `as` of what coders wrote under `code`; `texts` lists every spelling of it. */
  z.strictObject({
    kind: z.literal('promote-text'),
    ...of,
    code: idSchema,
    texts: z.array(z.string().trim().min(1)).min(1),
    /** `normalised` compares whatever the capitals, spacing and Unicode form. */
    match: z.enum(['exact', 'normalised']).default('normalised'),
    as: newCodeSchema,
    parent: idSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('narrow-definition'), ...of, ...definitions }),
  z.strictObject({ kind: z.literal('widen-definition'), ...of, ...definitions }),
  /** Says a code better, or differently coloured, while it takes in what it took in: no coding is touched or asked for. */
  z.strictObject({
    kind: z.literal('describe-code'),
    ...of,
    code: idSchema,
    definition: wording,
    useWhen: wording,
    notWhen: wording,
    examples: entries,
    aliases: entries,
    colour: shape.colour.unwrap().nullable().optional(),
  }),
  /** The same of a variable; `scale` says whether the codes of a single choice stand in order, which agreement reads. */
  z.strictObject({
    kind: z.literal('describe-variable'),
    ...of,
    definition: wording,
    note: wording,
    aliases: entries,
    scale: z.enum(['nominal', 'ordinal']).optional(),
  }),
  z.strictObject({ kind: z.literal('change-kind'), ...of, to: z.enum(['single', 'multiple']) }),
]);
export type CodebookChange = z.infer<typeof codebookChangeSchema>;
export type ChangeOf<Kind extends CodebookChange['kind']> = Extract<CodebookChange, { kind: Kind }>;

const holdersSchema = z.strictObject({ codings: z.int(), finalCodings: z.int() });

/** How many codings hold a code, itself or one below it; null where the codebook does not have the code. */
export const codeCountSchema = z.strictObject({
  code: idSchema,
  label: z.string(),
  before: holdersSchema.nullable(),
  after: holdersSchema.nullable(),
});
export type CodeCount = z.infer<typeof codeCountSchema>;

/** A change that was made: an entry of the decision log. `at` is when, `summary` says it in words. */
export const codebookDecisionEntrySchema = z.strictObject({
  version: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string().min(1),
  summary: z.string().min(1),
  change: codebookChangeSchema,
  counts: z.array(codeCountSchema),
});
export type CodebookDecisionEntry = z.infer<typeof codebookDecisionEntrySchema>;

/** A version of the codebook and how it came: by a change with its reason, or, where `change` is null, otherwise. */
export const codebookStepSchema = z.strictObject({
  ...codebookDecisionEntrySchema.shape,
  change: codebookChangeSchema.nullable(),
});
export type CodebookStep = z.infer<typeof codebookStepSchema>;
