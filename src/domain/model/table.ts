import * as z from 'zod';
import { crossTableSchema, evidenceTableSchema, frequencyTableSchema } from './table-specification.ts';

/**
 * Why a case of the chosen status is out of a table's base. A case counts once, under the first reason that holds in
 * this order; `ungrouped` has a value that the grouping leaves out.
 */
export const exclusionReasons = [
  'not-coded',
  'disputed',
  'not-reported',
  'not-applicable',
  'absent',
  'ungrouped',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

const perReason = <T extends z.ZodType>(value: T) => z.record(z.enum(exclusionReasons), value);
const numbers = z.array(z.number());
const limits = z.strictObject({ lower: z.number(), upper: z.number() });
const caseNumbers = z.array(z.int().positive());

/** A row or column: a code, a group, a bin, or a row derived from codes (*several*). */
export const tableCodeSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** 0 for the top level of a nested variable. */
  depth: z.int().nonnegative(),
  derived: z.boolean(),
  /** Counts towards responses: those of one level do, so that nothing counts twice. */
  countsAsResponse: z.boolean(),
});
export type TableCode = z.infer<typeof tableCodeSchema>;

export const tableAxisSchema = z.strictObject({
  variable: z.string(),
  grouping: z.string().nullable(),
  label: z.string(),
  /** What the axis behaves as: a single choice whose groups overlap behaves as `multiple`. */
  kind: z.enum(['single', 'multiple']),
  /** The one level that response bases run over, in words; null where codes are not nested. */
  responseLevel: z.string().nullable(),
  codes: z.array(tableCodeSchema),
});
export type TableAxis = z.infer<typeof tableAxisSchema>;

/** Whose answers stand behind a table. */
export const tableSourcesSchema = z.strictObject({
  coders: z.array(z.string()),
  /** Cases of the base where `final` read the answer of one coder alone. */
  singleCoder: z.int().nonnegative(),
  /** Cases of the base where `final` read an answer that all its coders gave alike, not yet settled as final. */
  alike: z.int().nonnegative(),
  /** Rests on a rule of our own; the word stands wherever the table is shown. */
  illustrative: z.boolean(),
});
export type TableSources = z.infer<typeof tableSourcesSchema>;

/** The numbers of one table; `i` walks the rows, `j` the columns. A one-way table has one column and `cols` null. */
export const tableBodySchema = z.strictObject({
  rows: tableAxisSchema,
  cols: tableAxisSchema.nullable(),
  /**
   * Whether the lists of case numbers are filled. Beyond 20,000 chosen cases they are empty: the same table filtered by
   * a cell's codes lists that cell's cases.
   */
  casesListed: z.boolean(),
  /** Cases with a value on every axis. */
  validCases: z.int().nonnegative(),
  validCaseNumbers: caseNumbers,
  /** Valid cases that have none of the row codes, or none of the column codes: looked for, not there. */
  noneOfRows: z.int().nonnegative(),
  noneOfCols: z.int().nonnegative(),
  excluded: perReason(z.int().nonnegative()),
  excludedCases: perReason(caseNumbers),
  /** Cases with row code i and column code j. */
  counts: z.array(numbers),
  rowCases: numbers,
  colCases: numbers,
  /** Sums of counts over the response level of the other axis. */
  rowResponses: numbers,
  colResponses: numbers,
  totalResponses: z.number(),
  percent: z.array(z.array(z.number().nullable())),
  /** What 100% is, in words; null without percentages. */
  percentBase: z.string().nullable(),
  /** Limits of each percentage, of 95% (Wilson), where the specification asks for them; null where there is no percentage. */
  intervals: z.array(z.array(limits.nullable())).optional(),
  /** Valid cases in which both codes were looked for and reported on. */
  bases: z.array(numbers),
  rowBases: numbers,
  colBases: numbers,
  /** The numbers of the cases behind each count. */
  cells: z.array(z.array(caseNumbers)),
  rowCells: z.array(caseNumbers),
  colCells: z.array(caseNumbers),
  sources: tableSourcesSchema,
  /** What a reader must know: per-code bases, derived rows, multiple responses. */
  notes: z.array(z.string()),
});
export type TableBody = z.infer<typeof tableBodySchema>;

/** A computed table together with the specification that makes it again. */
export const tableSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cross'),
    title: z.string(),
    specification: crossTableSchema,
    ...tableBodySchema.shape,
  }),
  z.strictObject({
    kind: z.literal('layered'),
    title: z.string(),
    specification: crossTableSchema,
    layerAxis: tableAxisSchema,
    /** Chosen cases in no layer because they have none of its codes, or no value on its variable. */
    noneOfLayers: z.int().nonnegative(),
    excluded: perReason(z.int().nonnegative()),
    excludedCases: perReason(caseNumbers),
    layers: z.array(z.strictObject({ id: z.string(), label: z.string(), table: tableBodySchema })),
  }),
  z.strictObject({
    kind: z.literal('frequencies'),
    title: z.string(),
    specification: frequencyTableSchema,
    blocks: z.array(tableBodySchema),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    title: z.string(),
    specification: evidenceTableSchema,
    columns: z.array(z.strictObject({ variable: z.string(), grouping: z.string().nullable(), label: z.string() })),
    /** By case number; `cells` follow the columns: labels of codes, a value, the state in words, nothing where not coded. */
    rows: z.array(z.strictObject({ case: z.int().positive(), title: z.string(), cells: z.array(z.string()) })),
    sources: tableSourcesSchema,
    notes: z.array(z.string()),
  }),
]);
export type Table = z.infer<typeof tableSchema>;
export type EvidenceTable = Extract<Table, { kind: 'evidence' }>;
export type CrossTable = Extract<Table, { kind: 'cross' }>;
