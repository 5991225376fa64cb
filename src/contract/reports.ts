import * as z from 'zod';
import { numberChangeSchema } from '../domain/model/manifest.ts';
import type { Definitions } from './definitions.ts';
import { fileHandleSchema, fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

export { sentenceIn } from '../domain/model/sentences/sentence-in.ts';
export { changeText } from '../domain/report/number-changes.ts';

/** The terms under which a package can be given away. */
export const licenceIds = ['cc-by-4.0', 'cc-by-nc-4.0', 'cc0-1.0'] as const;

const project = projectHandleSchema;

/** An output of a job that writes into a folder. */
const writtenFileSchema = z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() });

/** Everything that a project keeps, made again at once: the part of the contract that writes and checks reports. */
export const reportsApi = {
  /** Every saved table and figure, the methods, the audit, the page and the manifest; the same project, the same bytes. */
  'report.write': {
    kind: 'job',
    input: z.strictObject({
      project,
      /** Beside the project, under its name with “-report” behind it, where left out. */
      folder: fileHandleSchema.optional(),
      ...languageOption,
    }),
    output: z.strictObject({
      /** For reading. */
      folder: z.string(),
      files: z.array(writtenFileSchema),
      /** What is another number than in the report that lay there. */
      changes: z.array(numberChangeSchema),
      /** Saved tables and figures that could not be made, with the reason. */
      missing: z.array(z.string()),
      /** What a reader of the figures would stumble over. */
      remarks: z.array(z.string()),
      /** The report as one page. */
      page: fileSchema,
    }),
  },
  /**
   * A replication package: cases wide, codings long, codebook, dictionary, the saved tables, and an R script that counts
   * them again. Persons are numbered wherever they are named, full texts are left out, quotations are cut.
   */
  'package.deposit': {
    kind: 'job',
    input: z.strictObject({
      project,
      /** Beside the project, under its name with “-deposit” behind it, where left out. */
      folder: fileHandleSchema.optional(),
      licence: z.enum(licenceIds).optional(),
      authors: z.array(z.string().trim().min(1)).default([]),
      /** How many characters of a quotation are kept. */
      quoteLimit: z.int().min(0).max(10_000).default(300),
    }),
    output: z.strictObject({
      /** For reading. */
      folder: z.string(),
      files: z.array(writtenFileSchema),
      /** What to do before the package is given away, and what could not be put in. */
      warnings: z.array(z.string()),
    }),
  },
  /** Whether the project still gives the numbers of a report, by its manifest: `changes` are those that it does not give. */
  'report.check': {
    kind: 'job',
    input: z.strictObject({ project, manifest: fileSchema }),
    output: z.strictObject({ numbers: z.int(), changes: z.array(numberChangeSchema) }),
  },
  /** The 56-case review from its published parts, into a folder. */
  'review.reproduce': {
    kind: 'job',
    input: z.strictObject({ folder: fileHandleSchema }),
    /** `kept`: projects of an earlier run that somebody has worked in since, set aside under these names. */
    output: z.strictObject({ files: z.array(writtenFileSchema), kept: z.array(z.string()) }),
  },
} as const satisfies Definitions;
