import * as z from 'zod';
import type { UndefinedReason } from './estimate.ts';

/** Every statistic of agreement by its name in files. `percentAgreement` runs from 0 to 100, all others to 1 at most. */
export const agreementStatistics = [
  'percentAgreement',
  'cohenKappa',
  'cohenKappaLinear',
  'cohenKappaQuadratic',
  'scottPi',
  'fleissKappa',
  'krippendorffAlpha',
  'krippendorffAlphaOrdinal',
  'krippendorffAlphaInterval',
  'krippendorffAlphaMasi',
  'krippendorffAlphaJaccard',
  'pooledKappa',
  'gwetAC1',
  'positiveAgreement',
  'negativeAgreement',
  'pabak',
  'prevalenceIndex',
  'biasIndex',
] as const;
export type AgreementStatistic = (typeof agreementStatistics)[number];

/** Why a statistic of agreement has no value. */
export const noAgreementReasons = [
  'no-complete-pairs',
  'no-pairable-values',
  'no-variation',
  'never-used',
  'one-category',
  'more-than-two-categories',
  'sample-too-small',
  'every-resample-discarded',
  'work-limit',
  'below-scale',
] as const satisfies readonly UndefinedReason[];
const reasonSchema = z.enum(noAgreementReasons);
export type NoAgreementReason = z.infer<typeof reasonSchema>;

/** How limits were found: the non-null variance, linearisation with Student's t, or resampled cases. */
const intervalMethods = ['non-null-variance', 'linearised', 'bootstrap'] as const;

/** Limits of 95% as if the cases were exchangeable. */
export const agreementIntervalSchema = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  method: z.enum(intervalMethods),
  standardError: z.number().optional(),
  /** Resamples in which the statistic was undefined and which were left out. */
  discarded: z.int().nonnegative().optional(),
});
export type AgreementInterval = z.infer<typeof agreementIntervalSchema>;

/** A statistic, or the reason why there is none; `n` is the number of cases it rests on. */
export const agreementEstimateSchema = z.union([
  z.strictObject({
    estimate: z.number(),
    /** Null where none is given: shares of a closed set of cases, and where `noInterval` says why. */
    interval: agreementIntervalSchema.nullable(),
    noInterval: reasonSchema.optional(),
    n: z.int().nonnegative(),
  }),
  z.strictObject({
    estimate: z.null(),
    interval: z.null(),
    n: z.int().nonnegative(),
    reason: reasonSchema,
  }),
]);
export type AgreementEstimate = z.infer<typeof agreementEstimateSchema>;

const statisticsSchema = z.partialRecord(z.enum(agreementStatistics), agreementEstimateSchema);
export type AgreementStatistics = z.infer<typeof statisticsSchema>;

const categorySchema = z.strictObject({ id: z.string(), label: z.string() });
export type AgreementCategory = z.infer<typeof categorySchema>;

/**
 * What stands behind the statistics, categories in their order both ways: of two coders the cases by what each said (the
 * first coder's rows); of more the coincidences, each pair of answers of a case by 1/(answers − 1).
 */
const agreementTableSchema = z.strictObject({
  kind: z.enum(['coders', 'coincidences']),
  counts: z.array(z.array(z.number())),
});
export type AgreementTable = z.infer<typeof agreementTableSchema>;

const measured = {
  /** Cases with the answers of two coders or more. */
  base: z.int().nonnegative(),
  /**
   * All that coders could say: declared codes, and the states that somebody used; their number enters AC1. Empty where
   * answers are sets, numbers or texts.
   */
  categories: z.array(categorySchema),
  /** Null where answers are sets, numbers or texts. */
  table: agreementTableSchema.nullable(),
  statistics: statisticsSchema,
  /** Numbers of the cases of the base on which not all coders said the same. */
  differing: z.array(z.int().positive()),
};

export const codeAgreementSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Stands for a parent ticked alone. */
  derived: z.boolean(),
  ...measured,
});
export type CodeAgreement = z.infer<typeof codeAgreementSchema>;

/** What to watch for when reading the figures. */
export const agreementWarnings = [
  'illustrative',
  'skewed-categories',
  'incomplete',
  'younger-codes',
  'resamples-discarded',
] as const;
export type AgreementWarning = (typeof agreementWarnings)[number];

export const variableAgreementSchema = z.strictObject({
  variable: z.string(),
  label: z.string(),
  kind: z.enum(['single', 'multiple', 'number', 'text']),
  /** The one level that the figures run over, in words; null where codes do not nest. */
  codeLevel: z.string().nullable(),
  ...measured,
  /** Cases by how many coders gave an answer: all, some but not two, none. Untouched cases are no agreement. */
  complete: z.int().nonnegative(),
  oneAnswer: z.int().nonnegative(),
  untouched: z.int().nonnegative(),
  codes: z.array(codeAgreementSchema),
  /** Codes that came after some of the codings: left out where answers are compared as sets. */
  leftOut: z.array(z.string()),
  warnings: z.array(z.enum(agreementWarnings)),
});
export type VariableAgreement = z.infer<typeof variableAgreementSchema>;

/**
 * Which answers are compared: those of today, those that stood under an earlier version of the codebook, or those that a
 * round froze; and the version that they are read under.
 */
const agreementReadingSchema = z.strictObject({
  of: z.enum(['today', 'version', 'round']),
  codebookVersion: z.int().positive(),
  round: z.string().optional(),
});
export type AgreementReading = z.infer<typeof agreementReadingSchema>;

/** What `agreement --json` prints. */
export const agreementSchema = z.strictObject({
  coders: z.array(z.string()).min(2),
  /** How many cases were asked about. */
  cases: z.int().nonnegative(),
  reading: agreementReadingSchema,
  /** The level of all intervals. */
  level: z.number(),
  seed: z.int(),
  resamples: z.int().positive(),
  variables: z.array(variableAgreementSchema),
  /** How many of the answers compared two copies gave differently and nobody has settled, by variable; none left out. */
  openTasks: z.array(z.strictObject({ variable: z.string(), label: z.string(), tasks: z.int().positive() })),
});
export type Agreement = z.infer<typeof agreementSchema>;
