import * as z from 'zod';
import { boundSchema } from './bound.ts';
import { tableSchema } from './table.ts';
import { reportedEffectSchema } from './test-report.ts';

/** The least and the most that a number comes to over several policies. */
const rangeSchema = z.strictObject({ least: z.number(), most: z.number() });
export type Range = z.infer<typeof rangeSchema>;

const nameSchema = z.strictObject({ id: z.string(), label: z.string() });

export const policyRangesSchema = z.strictObject({
  rows: z.array(nameSchema),
  /** Null for a one-way table. */
  cols: z.array(nameSchema).nullable(),
  validCases: rangeSchema,
  /** Of each row code and column code; a code that has no row under a policy counts 0 there. */
  counts: z.array(z.array(rangeSchema)),
  rowCases: z.array(rangeSchema),
  colCases: z.array(rangeSchema),
  /** Over the policies under which the share has a base; null where none has. */
  percent: z.array(z.array(rangeSchema.nullable())),
  /** Effects under the policies where they have a value, and the widest reach of their intervals. */
  effects: z.array(
    z.strictObject({
      id: reportedEffectSchema.shape.id,
      least: boundSchema,
      most: boundSchema,
      interval: z.strictObject({ lower: z.number(), upper: boundSchema }).nullable(),
      undefinedUnder: z.array(z.string()),
    }),
  ),
});
export type PolicyRanges = z.infer<typeof policyRangesSchema>;

/** One table under several policies, and how far its numbers move between them. */
export const policyComparisonSchema = z.strictObject({
  policies: z
    .array(
      z.strictObject({
        policy: z.string(),
        /** What kind of bound it is; null for a reading of somebody's answers. */
        bound: z.enum(['upper', 'lower']).nullable(),
        table: tableSchema,
        effects: z.array(reportedEffectSchema),
      }),
    )
    .min(1),
  ranges: policyRangesSchema,
});
export type PolicyComparison = z.infer<typeof policyComparisonSchema>;
