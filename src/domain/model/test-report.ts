import * as z from 'zod';
import { boundSchema } from './bound.ts';
import { undefinedReasons } from './estimate.ts';

/** A number that may be without bound, as an odds ratio over an empty cell is; JSON has no number for it. */

/** The tests that exist. None reads the counts of a multiple choice as if its responses were independent. */
const testIds = [
  'pearson',
  'likelihood-ratio',
  'yates',
  'exact',
  'monte-carlo',
  'bootstrap',
  'permutation',
  'rao-scott',
  'holm',
] as const;

const simulationSchema = z.strictObject({
  seed: z.int(),
  /** Those that count; discarded ones are not among them. */
  replicates: z.int(),
  /** Resamples in which the statistic does not exist. */
  discarded: z.int(),
  standardError: z.number(),
});

/** One test of a table; `p` is null where `reason` says that there is none. */
export const reportedTestSchema = z.strictObject({
  id: z.enum(testIds),
  statistic: z.number().nullable(),
  df: z.number().nullable(),
  p: z.number().nullable(),
  /** Whether p may be quoted alone; if not, `reason` says why. */
  reliable: z.boolean(),
  reason: z
    .enum([
      'small-expected-counts',
      'secondary',
      'work-limit',
      'every-resample-discarded',
      'few-resamples',
      'zero-null-variance',
    ])
    .optional(),
  simulation: simulationSchema.optional(),
});
export type ReportedTest = z.infer<typeof reportedTestSchema>;

const effectIds = [
  'cramers-v',
  'bias-corrected-v',
  'contingency-coefficient',
  'lambda-rows',
  'lambda-columns',
  'lambda',
  'tau-rows',
  'tau-columns',
  'uncertainty-rows',
  'uncertainty-columns',
  'uncertainty',
  'phi',
  'odds-ratio',
  'conditional-odds-ratio',
] as const;

/** A measure of association; its interval is at 95%, null for measures without one. */
export const reportedEffectSchema = z.strictObject({
  id: z.enum(effectIds),
  value: boundSchema.nullable(),
  interval: z.strictObject({ lower: z.number(), upper: boundSchema }).nullable(),
  reason: z.enum(undefinedReasons).optional(),
});
export type ReportedEffect = z.infer<typeof reportedEffectSchema>;

const residualsSchema = z.array(z.array(z.number().nullable()));

const nameSchema = z.strictObject({ id: z.string(), label: z.string() });

/** The codes of one level that the tests read. */
export const testedAxisSchema = z.strictObject({
  variable: z.string(),
  label: z.string(),
  kind: z.enum(['single', 'multiple']),
  /** The level in words; null where codes do not nest. */
  level: z.string().nullable(),
  codes: z.array(nameSchema),
  /** Codes out of the statistics: without cases or, of a multiple choice, with all of them. */
  constant: z.array(z.string()),
});
export type TestedAxis = z.infer<typeof testedAxisSchema>;

/** The test of one code by the groups, or of one pair of codes. */
export const memberTestSchema = z.strictObject({
  /** Null where the test is of one code by all groups. */
  row: z.string().nullable(),
  col: z.string().nullable(),
  statistic: z.number(),
  df: z.number(),
  /** That of χ². */
  p: z.number(),
  exact: z.number().nullable(),
  smallExpected: z.boolean(),
  /** The p to quote, exact or simulated where expected counts are small, and what it comes to adjusted for the family. */
  quoted: z.strictObject({
    by: z.enum(['pearson', 'exact', 'monte-carlo']),
    p: z.number(),
    holm: z.number(),
    bonferroni: z.number(),
    simulation: simulationSchema.optional(),
  }),
});
export type ReportedMember = z.infer<typeof memberTestSchema>;

/** Everything that can be tested in a table, and what to watch for. */
export const testReportSchema = z.strictObject({
  tests: z.array(reportedTestSchema),
  effects: z.array(reportedEffectSchema),
  /** By the table's rows and columns; null where a row or column is not tested. Only single by single tables have them. */
  adjustedResiduals: residualsSchema.nullable(),
  /**
   * The same where a case can have several codes: each residual is that of the table of cases of its own code by the
   * groups, or of its own pair of codes, never of the counts. The p to judge it by is that of `family`, after Holm.
   */
  codeResiduals: residualsSchema.nullable(),
  testing: z.strictObject({
    kind: z.enum(['one-way', 'with-itself', 'single-by-single', 'single-by-multiple', 'multiple-by-multiple']),
    /** Cases that the tests read. */
    cases: z.int().nonnegative(),
    /** Valid cases that they leave out. */
    leftOut: z.strictObject({ notReported: z.int().nonnegative(), young: z.int().nonnegative() }),
    rows: testedAxisSchema,
    cols: testedAxisSchema.nullable(),
    seed: z.int(),
    /** The test to quote; null where there is none. */
    leading: z.enum(testIds).nullable(),
    /** Why there is no test; null where there is one. */
    reason: z.enum(undefinedReasons).nullable(),
    /** How many tests p values are adjusted for, and each of them. */
    familySize: z.int().nonnegative(),
    family: z.array(memberTestSchema),
    illustrative: z.boolean(),
    watch: z.array(z.string()),
  }),
});
export type TestReport = z.infer<typeof testReportSchema>;
