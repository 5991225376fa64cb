import * as z from 'zod';
import { caseSetSchema } from './case-set.ts';
import { idSchema } from './id.ts';

/** One figure of several that a paper reports together, and the cases that it should count. */
const figureSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  reported: z.int(),
  cases: caseSetSchema,
});
export type ReportedFigure = z.infer<typeof figureSchema>;

/** One side of a comparison: a number of cases or, with `of`, their share among these. */
const sideSchema = z.strictObject({ label: z.string().min(1), cases: caseSetSchema, of: caseSetSchema.optional() });
export type ComparedSide = z.infer<typeof sideSchema>;

/** A number that text prints, or one that a case holds in a variable. */
const citedNumberSchema = z.union([z.number(), z.strictObject({ case: z.int().positive(), variable: idSchema })]);

/** What the numbers of cases come to: `sd` is that of a sample, over n − 1. */
export const numberSummaries = ['mean', 'median', 'sd', 'least', 'greatest', 'total'] as const;

/** What a table of two single choices comes to: Pearson’s χ² with its degrees of freedom and p, and sizes of association. */
export const associations = [
  'chi-square',
  'degrees-of-freedom',
  'p',
  'cramers-v',
  'contingency-coefficient',
  'phi',
  'odds-ratio',
] as const;

/** Which pairs of numbers are counted. */
export const pairCounts = ['differing', 'equal'] as const;

const decimals = z.int().min(0).max(6);

const plainMeasures = [
  /** How many cases the set holds. */
  z.strictObject({ kind: z.literal('cases'), of: caseSetSchema }),
  /** A number that the source prints; its place is named. */
  z.strictObject({ kind: z.literal('printed'), value: z.number(), source: z.string().min(1) }),
  /** How many things a passage of the source names. */
  z.strictObject({ kind: z.literal('named'), items: z.array(z.string().min(1)), source: z.string().min(1) }),
  /** How many codes stand directly below a code, or on top of the variable. */
  z.strictObject({ kind: z.literal('codes'), variable: idSchema, below: idSchema.optional() }),
  /** How many of the paired numbers differ, or agree. */
  z.strictObject({
    kind: z.literal('pairs'),
    count: z.enum(pairCounts),
    pairs: z.array(z.strictObject({ label: z.string().min(1), left: citedNumberSchema, right: citedNumberSchema })),
  }),
  /** How many of several reported figures the cases give at once. */
  z.strictObject({ kind: z.literal('figures-matched'), figures: z.array(figureSchema).min(1) }),
  /** The fewest cases that must move from one figure to another until all figures match; each case stands in one. */
  z.strictObject({ kind: z.literal('fewest-moves'), figures: z.array(figureSchema).min(1) }),
  /** Every way to give disputed units to the figures or to none; the sum of the figures where all of them match. */
  z.strictObject({
    kind: z.literal('assignments'),
    figures: z.array(figureSchema).min(1),
    units: z
      .array(z.strictObject({ label: z.string().min(1), cases: caseSetSchema }))
      .min(1)
      .max(8),
  }),
  /** Whole counts whose share of the base, in whole per cent, lies within bounds that both belong to it. */
  z.strictObject({
    kind: z.literal('counts-of-share'),
    base: z.int().positive(),
    atLeast: z.number(),
    atMost: z.number(),
  }),
  /** Whether one side stands above (or below, or level with) every other one. */
  z.strictObject({
    kind: z.literal('comparison'),
    side: sideSchema,
    operator: z.enum(['>', '<', '=']),
    others: z.array(sideSchema).min(1),
  }),
  /** What the numbers of a variable come to, over the cases (of a set) that have one. */
  z.strictObject({
    kind: z.literal('numbers'),
    variable: idSchema,
    of: z.enum(numberSummaries),
    among: caseSetSchema.optional(),
    decimals,
  }),
  /** A statistic of two variables crossed, each `variable` or `variable@grouping`, over the cases (of a set) with both. */
  z.strictObject({
    kind: z.literal('association'),
    rows: z.string().min(1),
    cols: z.string().min(1),
    of: z.enum(associations),
    among: caseSetSchema.optional(),
    decimals,
    /** Whether it lies below a bound is asked, as in “p < 0.05”, not what it is. */
    below: z.number().optional(),
  }),
  /** Nothing published measures this reading; it is kept so that the choice of reading stays visible. */
  z.strictObject({ kind: z.literal('unmeasured'), reason: z.string().min(1) }),
] as const;

type PlainMeasure = z.infer<(typeof plainMeasures)[number]>;
type JoinedMeasure =
  | { kind: 'sum'; of: Measure[] }
  | { kind: 'difference'; from: Measure; less: Measure }
  | { kind: 'percentage'; part: Measure; whole: Measure; decimals: number };

/** How a claim's number is found again: data that code evaluates over the cases, the codebook or the source's text. */
export type Measure = PlainMeasure | JoinedMeasure;

export const measureSchema: z.ZodType<Measure> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...plainMeasures,
    z.strictObject({ kind: z.literal('sum'), of: z.array(measureSchema).min(1) }),
    z.strictObject({ kind: z.literal('difference'), from: measureSchema, less: measureSchema }),
    z.strictObject({
      kind: z.literal('percentage'),
      part: measureSchema,
      whole: measureSchema,
      decimals,
    }),
  ]),
);
