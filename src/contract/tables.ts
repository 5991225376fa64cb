import * as z from 'zod';
import { tableSchema } from '../domain/model/table.ts';
import { tableSpecificationSchema } from '../domain/model/table-specification.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const project = projectHandleSchema;

/** The name of a restore point; the table is counted over the project as it was then. */
const asOf = z.string().min(1).optional();

/** Which table, of which project, and in which language it speaks. */
export const wantedTable = { project, specification: tableSpecificationSchema, asOf, ...languageOption };

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** Simulations of tests: the seed is shown beside every p that rests on it. */
export const resampling = {
  seed: z.int().min(0).max(4_294_967_295).default(1),
  replicates: z.int().min(1000).max(10_000_000).default(10_000),
};

/** Tables for a person at the screen: with what stands around them, for the clipboard, and as files. */
export const tablesApi = {
  'tables.compute': {
    kind: 'query',
    input: z.strictObject(wantedTable),
    output: tableSchema,
  },
  /**
   * A table with its title and notes as they print, layer by layer, but for the note on whom it leaves out, since the table
   * itself counts them; and the hash of its numbers, which is the same in every language. Without `lists` the case
   * numbers behind its counts stay away: they are most of its weight, and wanted once somebody asks for them.
   */
  'tables.show': {
    kind: 'query',
    input: z.strictObject({ ...wantedTable, lists: z.boolean().default(true) }),
    output: z.strictObject({
      table: tableSchema,
      printed: z.array(z.strictObject({ title: z.string(), notes: z.array(z.string()) })),
      hash: sha256,
    }),
  },
  /** The table for the clipboard: HTML for word processors, cells between tabs for everything else. */
  'tables.copy': {
    kind: 'query',
    input: z.strictObject(wantedTable),
    output: z.strictObject({ html: z.string(), text: z.string() }),
  },
  /**
   * A file of the table that carries, except for text, what makes it again, and the hash of its numbers. `tests` puts the
   * tests in words under it. CSV is read by programs and is English in every language.
   */
  'tables.export': {
    kind: 'job',
    input: z.strictObject({
      ...wantedTable,
      format: z.enum(['text', 'csv', 'csv-excel', 'md', 'html', 'latex', 'xlsx', 'docx']),
      tests: z.strictObject(resampling).optional(),
      /** The bare table, as files do that stand beside their specification. */
      bare: z.boolean().default(false),
    }),
    output: z.strictObject({ file: fileSchema, hash: sha256 }),
  },
  /** Builds a specification from the short forms of the command line: `variable@grouping`, `year>2000`, `coder:NAME`. */
  'tables.specify': {
    kind: 'query',
    input: z.strictObject({
      rows: z.string(),
      cols: z.string().optional(),
      layers: z.string().optional(),
      base: z.enum(['cases', 'responses']).default('cases'),
      percent: z.enum(['none', 'row', 'column', 'total']).default('none'),
      filters: z.array(z.string()).default([]),
      policy: z.string().default('final'),
      /** Which cases are read: `included,undecided,excluded`, one or several. */
      statuses: z.string().default('included'),
      /** Wilson intervals of 95% for the shares. */
      intervals: z.boolean().default(false),
    }),
    output: tableSpecificationSchema,
  },
  /** Builds the specification of a table of several variables from the same short forms as `tables.specify`. */
  'tables.specify-list': {
    kind: 'query',
    input: z.strictObject({
      /** One-way tables one under the other, or every case with what it was coded as. */
      kind: z.enum(['frequencies', 'evidence']),
      variables: z.array(z.string()).min(1),
      filters: z.array(z.string()).default([]),
      policy: z.string().default('final'),
      /** Which cases are read: `included,undecided,excluded`, one or several. */
      statuses: z.string().default('included'),
    }),
    output: tableSpecificationSchema,
  },
  /** Reads a specification: a file of JSON, or any file that `tables.export` wrote, with the hash of its numbers. */
  'tables.parse': {
    kind: 'query',
    input: z.strictObject({ file: fileSchema }),
    output: z.strictObject({ specification: tableSpecificationSchema, hash: sha256.optional() }),
  },
} as const satisfies Definitions;
