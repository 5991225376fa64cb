import * as z from 'zod';
import { axisSchema } from './axis.ts';
import { caseStatusKinds } from './case.ts';
import { filterSchema } from './filter.ts';
import { idSchema } from './id.ts';
import { policySchema } from './policy.ts';

const orders = z.enum(['codebook', 'count', 'label']);

/** Which cases are read and by whose codings, and what stands over and under the table. */
const selection = {
  $schema: z.string().optional(),
  id: idSchema.optional(),
  title: z.string().min(1).optional(),
  /** Of one’s own, before the notes that the table makes itself. */
  note: z.string().min(1).optional(),
  filters: z.array(filterSchema).default([]),
  policy: policySchema.default({ kind: 'final' }),
  statuses: z.array(z.enum(caseStatusKinds)).min(1).default(['included']),
};

const common = {
  ...selection,
  /** What one counts: cases, or responses (a case with two codes gives two). */
  base: z.enum(['cases', 'responses']).default('cases'),
  /** Wilson intervals of 95% for shares of cases; left out by default, because the set of cases is closed. */
  intervals: z.literal(true).optional(),
  /** Decimal places of percentages, rounded half away from zero. */
  decimals: z.int().min(0).max(6).default(1),
};

/** A one-way table (no `cols`), a two-way table, or one two-way table per code of `layers`. */
export const crossTableSchema = z.strictObject({
  kind: z.literal('cross'),
  ...common,
  rows: axisSchema,
  cols: axisSchema.optional(),
  layers: axisSchema.optional(),
  percent: z.enum(['none', 'row', 'column', 'total']).default('none'),
  sort: z.strictObject({ rows: orders.default('codebook'), cols: orders.default('codebook') }).prefault({}),
  /** Tints cells by their share or by their adjusted residual, of several codes a case each in the table of its own code; on screen alone. */
  shade: z.enum(['share', 'residual']).optional(),
});

/** One-way tables of several variables, one under the other. */
export const frequencyTableSchema = z.strictObject({
  kind: z.literal('frequencies'),
  ...common,
  blocks: z.array(axisSchema).min(1),
});

/** Every case with what it was coded as: a line a case, a column a variable, as a review prints its evidence. */
export const evidenceTableSchema = z.strictObject({
  kind: z.literal('evidence'),
  ...selection,
  variables: z.array(axisSchema).min(1),
});

/** What a table shows; the same specification over the same project gives the same table. */
export const tableSpecificationSchema = z.discriminatedUnion('kind', [
  crossTableSchema,
  frequencyTableSchema,
  evidenceTableSchema,
]);
export type TableSpecification = z.infer<typeof tableSpecificationSchema>;
export type CrossTableSpecification = z.infer<typeof crossTableSchema>;
export type EvidenceTableSpecification = z.infer<typeof evidenceTableSchema>;
export type FrequencyTableSpecification = z.infer<typeof frequencyTableSchema>;
