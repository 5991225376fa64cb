import * as z from 'zod';
import { answerSchema } from '../domain/model/answer.ts';
import { bySchema, nobody } from '../domain/model/by.ts';
import { caseSchema } from '../domain/model/case.ts';
import { caseColumnSchema, caseFields, caseQuerySchema } from '../domain/model/case-query.ts';
import { codingNameSchema } from '../domain/model/coder.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import { idSchema } from '../domain/model/id.ts';
import { importMapSchema } from '../domain/model/import-map.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { rowOptions, separator, writtenSchema } from './row-options.ts';

const project = projectHandleSchema;
const by = bySchema.default(nobody);
const number = z.int().positive();
/** Whose judgements are read; where left out the final ones, or what all coders said alike. Attributes have one value. */
const coder = z.string().min(1).optional();
const entry = historyEntrySchema.optional();
const listColumn = z.union([z.enum(caseFields), idSchema]);

/** One row of the list of cases. */
const caseRowSchema = caseSchema
  .omit({ citation: true })
  .extend({ answers: z.record(idSchema, answerSchema), disputed: z.array(idSchema) });

const rejectedRowSchema = z.strictObject({
  file: z.string(),
  line: z.int(),
  reason: z.string(),
  column: z.string().optional(),
  value: z.string().optional(),
});

/** What an import did or, as a dry run, would do. */
const importReportSchema = z.strictObject({
  imported: z.int(),
  updated: z.int(),
  skipped: z.int(),
  rejected: z.array(rejectedRowSchema),
  warnings: z.array(z.string()),
  codesAdded: z.array(z.strictObject({ variable: z.string(), code: z.string(), label: z.string() })),
  /** Labels that are no code, and what the map does with each. */
  unknown: z.array(
    z.strictObject({ variable: z.string(), label: z.string(), rule: z.enum(['reject', 'add', 'leave-out']) }),
  ),
  dryRun: z.boolean(),
  /** What it left in the history; none where it changed nothing or was a dry run. */
  entry,
  previews: z.array(
    z.strictObject({
      file: z.string(),
      written: writtenSchema,
      columns: z.array(z.strictObject({ header: z.string(), targets: z.array(z.string()) })),
      firstRows: z.array(z.array(z.string())),
    }),
  ),
});

/** The list of cases: reading it window by window, changing cases, and bringing cases in from files. */
export const casesApi = {
  /** Some rows of the list, and how many there are: `total` that the query finds, of `all`. */
  'cases.window': {
    kind: 'query',
    input: caseQuerySchema.extend({
      project,
      coder,
      offset: z.int().min(0).default(0),
      limit: z.int().positive().max(1000).default(100),
    }),
    output: z.strictObject({ rows: z.array(caseRowSchema), total: z.int(), all: z.int() }),
  },
  /** How many cases have which answers, by variable in reading order; `cases` is the base of each count. */
  'cases.counts': {
    kind: 'query',
    input: z.strictObject({ project, coder }),
    output: z.strictObject({
      revision: z.int(),
      cases: z.int(),
      variables: z.array(
        z.strictObject({
          variable: idSchema,
          answered: z.int(),
          disputed: z.int(),
          codes: z.record(idSchema, z.int()),
          states: z.record(z.string(), z.int()),
        }),
      ),
    }),
  },
  /** Where a case stands in the list; left out where the query does not find it. */
  'cases.place': {
    kind: 'query',
    input: caseQuerySchema.extend({ project, coder, case: number }),
    output: z.strictObject({ place: z.int().optional() }),
  },
  /** The numbers of all cases that a query finds, in its order: what can be done to all of them is done by these. */
  'cases.found': {
    kind: 'query',
    input: caseQuerySchema.extend({ project, coder }),
    output: z.strictObject({ cases: z.array(number) }),
  },
  /** What the number variables come to over the cases that a query finds, or over `cases`; each sum has its own base. */
  'cases.sums': {
    kind: 'query',
    input: caseQuerySchema.extend({ project, coder, cases: z.array(number).optional() }),
    output: z.strictObject({
      sums: z.array(
        z.strictObject({ variable: idSchema, cases: z.int(), sum: z.number(), least: z.number(), most: z.number() }),
      ),
    }),
  },
  'cases.add': {
    kind: 'command',
    input: z.strictObject({ project, title: caseSchema.shape.title, by }),
    output: z.strictObject({ number, entry }),
  },
  /** Changes fields of cases; what is left out of a case stays. */
  'cases.put': {
    kind: 'command',
    input: z.strictObject({
      project,
      cases: z
        .array(
          z.strictObject({
            number,
            title: caseSchema.shape.title.optional(),
            status: caseSchema.shape.status.unwrap().optional(),
            note: z.string().optional(),
          }),
        )
        .min(1),
      by,
    }),
    output: z.strictObject({ written: z.int(), unchanged: z.int(), entry }),
  },
  /** Deletes cases with all that was coded of them. A case of a round stays: what coders froze there is a record. */
  'cases.delete': {
    kind: 'command',
    input: z.strictObject({ project, cases: z.array(number).min(1), by }),
    output: z.strictObject({ cases: z.int(), codings: z.int(), entry }),
  },
  /** Cells as text for a spreadsheet: a line a case, a tab between columns, answers as coding files write them. */
  'cases.copy': {
    kind: 'query',
    input: z.strictObject({ project, coder, cases: z.array(number), columns: z.array(listColumn).min(1) }),
    output: z.strictObject({ text: z.string() }),
  },
  /**
   * Writes such text over cells, line by line onto the cases and cell by cell onto the columns given; answers go to the
   * coder. An empty cell leaves what is there. All of it is taken, or, if a cell cannot be read, nothing.
   */
  'cases.paste': {
    kind: 'command',
    input: z.strictObject({
      project,
      coder: codingNameSchema,
      cases: z.array(number).min(1),
      columns: z.array(caseColumnSchema).min(1),
      text: z.string(),
    }),
    /** `cells`: how many said something; without an entry all of them stood there already. */
    output: z.strictObject({ cells: z.int(), entry }),
  },
  /** How a list of cases would be read, before anything is decided about its columns. */
  'cases.inspect-list': {
    kind: 'query',
    input: z.strictObject({
      project,
      file: fileSchema,
      ...rowOptions,
    }),
    output: z.strictObject({
      written: writtenSchema,
      /** Every encoding that can be asked for. */
      encodings: z.array(z.string()),
      /** Where the bytes do not tell the encoding, which others they could be in; it is read in the likeliest. */
      doubts: z.array(z.string()),
      /** How many rows there are under the header. */
      rows: z.int(),
      columns: z.array(
        z.strictObject({
          header: z.string(),
          /** What the header says that it is, as an import map writes it. */
          guess: z.string().optional(),
          /** Two columns of one name cannot be told apart. */
          repeated: z.boolean(),
        }),
      ),
      firstRows: z.array(z.array(z.string())),
      warnings: z.array(z.string()),
    }),
  },
  'cases.import': {
    kind: 'job',
    input: z.strictObject({
      project,
      files: z.array(fileSchema).min(1),
      /** `csv` is any list of rows, whose kind its bytes tell; `tsv` one parted by tabs. */
      format: z.enum(['csv', 'tsv', 'json']).optional(),
      ...rowOptions,
      separator,
      /** The map itself, or a file of it. */
      map: z.union([fileSchema, importMapSchema]).optional(),
      dryRun: z.boolean().default(false),
    }),
    output: importReportSchema,
  },
} as const satisfies Definitions;
