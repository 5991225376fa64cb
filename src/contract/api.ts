import * as z from 'zod';
import { agreementSchema } from '../domain/model/agreement.ts';
import { auditEntrySchema, claimsSchema } from '../domain/model/claim.ts';
import { codebookSchema } from '../domain/model/codebook.ts';
import { coderSchema } from '../domain/model/coder.ts';
import { entrySpanSchema } from '../domain/model/command-log.ts';
import { codebookChangeSchema, codebookStepSchema } from '../domain/model/codebook-change.ts';
import { figureProblemSchema, figureSpecificationSchema } from '../domain/model/figure-specification.ts';
import { historyChangesSchema, historyEntrySchema } from '../domain/model/history.ts';
import { policyComparisonSchema } from '../domain/model/policy-comparison.ts';
import { projectSchema } from '../domain/model/project.ts';
import { queueEntrySchema } from '../domain/model/recode.ts';
import { tableSchema } from '../domain/model/table.ts';
import { tableSpecificationSchema } from '../domain/model/table-specification.ts';
import { casesApi } from './cases.ts';
import { textOptions } from './text-options.ts';
import { changeReportSchema } from './codebook-change.ts';
import { codingsApi } from './codings.ts';
import { recentsApi } from './recents.ts';
import { roundsApi } from './rounds.ts';
import { testReportSchema } from '../domain/model/test-report.ts';
import { fileHandleSchema, fileSchema, projectHandleSchema } from './file.ts';
import { folderListSchema } from './places.ts';

const project = projectHandleSchema;
const nothing = z.strictObject({});

/** What a project is and how much it holds. */
const overviewSchema = z.strictObject({
  project: projectSchema,
  /** Counts the commands that the project has seen. */
  revision: z.int(),
  counts: z.strictObject({
    cases: z.int(),
    variables: z.int(),
    coders: z.int(),
    codings: z.int(),
    finalCodings: z.int(),
    documents: z.int(),
    passages: z.int(),
    rounds: z.int(),
    commands: z.int(),
  }),
});

/** What a project file holds, for somebody who must choose between several. */
const holdingsSchema = z.strictObject({
  cases: z.int(),
  codings: z.int(),
  lastCommand: z.strictObject({ at: z.string(), by: z.string(), summary: z.string() }),
});

const backupSchema = z.strictObject({
  path: fileHandleSchema,
  name: z.string(),
  /** When it was made: ISO 8601, UTC, to the second. */
  at: z.string(),
  bytes: z.int(),
  holds: holdingsSchema.optional(),
  /** Why what it holds cannot be read. */
  problem: z.string().optional(),
});

/** What is wrong with a project that was opened all the same, what of it is missing, and the backup to restore. */
const damageSchema = z.strictObject({
  message: z.string(),
  losses: z.array(z.string()),
  backup: backupSchema.optional(),
});

/** How simulations are drawn; the seed is shown beside every p that rests on it. */
const resampling = {
  seed: z.int().min(0).max(4_294_967_295).default(1),
  replicates: z.int().min(1000).max(10_000_000).default(10_000),
};

/** Policies as the command line writes them; they take the place of the specification's own. */
const comparisonInput = z.strictObject({
  project,
  specification: tableSpecificationSchema,
  policies: z.array(z.string()).min(1),
});

const agreementInput = z.strictObject({
  project,
  coders: z.array(z.string()),
  /** By id or label; those that at least two of the coders coded where left out. */
  variables: z.array(z.string()).optional(),
  /** The title of a round: what was frozen in it is compared, under the codebook that it was opened under. */
  round: z.string().optional(),
  /** Compares the codings as they stood under this version of the codebook, and reads them by it. */
  codebookVersion: z.int().positive().optional(),
  seed: resampling.seed,
  resamples: z.int().min(100).max(1_000_000).default(2000),
});

const findingSchema = z.strictObject({ check: z.string(), message: z.string() });

/** Who asks, for the history; the program itself where left out. */
const by = z.string().min(1).default('copro');

/** The entry that an undo or redo left, and the entries that it took back. */
const undoneSchema = z.strictObject({ entry: historyEntrySchema, undoes: entrySpanSchema });

const writtenFileSchema = z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() });

const changeInput = z.strictObject({
  project,
  change: codebookChangeSchema,
  /** Lets the recode queue take codings with several codes where one alone becomes allowed. */
  queue: z.boolean().default(false),
});

/**
 * Everything that can be asked of the program, by whatever carrier. A query reads, a command is one change, a job may
 * last: it reports progress and can be cancelled.
 */
export const api = {
  'project.create': {
    kind: 'command',
    input: z.strictObject({
      file: fileHandleSchema,
      title: z.string().min(1).optional(),
      /** A codebook of one's own; the shipped one of Tu 2022 where left out. */
      codebook: fileSchema.optional(),
    }),
    /** `warnings`: what to know of the place where the project lies. */
    output: overviewSchema.extend({ warnings: z.array(z.string()) }),
  },
  'project.open': {
    kind: 'command',
    input: z.strictObject({ file: fileHandleSchema, access: z.enum(['read', 'write']) }),
    /**
     * Of a damaged project `damage` tells; it is then open for reading whatever was asked for, with what could be saved.
     * Opening for writing backs a project up once a day. `warnings`: what to know of its place and of that backup.
     */
    output: z.strictObject({
      project,
      overview: overviewSchema,
      access: z.enum(['read', 'write']),
      warnings: z.array(z.string()),
      damage: damageSchema.optional(),
    }),
  },
  'project.close': { kind: 'command', input: z.strictObject({ project }), output: nothing },
  'project.overview': { kind: 'query', input: z.strictObject({ project }), output: overviewSchema },
  /** Counts the commands that the project has seen: the same number, the same data. Costs next to nothing. */
  'project.revision': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ revision: z.int() }),
  },
  'project.check': {
    kind: 'query',
    input: z.strictObject({ file: fileHandleSchema }),
    /** `backup`: the newest sound one, where the project is not sound and has one. */
    output: z.strictObject({
      sound: z.boolean(),
      findings: z.array(findingSchema),
      backup: backupSchema.optional(),
    }),
  },
  /** Backs a project up beside it, checks the copy, and rotates. */
  'backups.create': { kind: 'job', input: z.strictObject({ project }), output: backupSchema },
  'backups.list': {
    kind: 'query',
    input: z.strictObject({ file: fileHandleSchema }),
    /** Newest first. */
    output: z.strictObject({ folder: z.string(), backups: z.array(backupSchema) }),
  },
  /** Puts a backup in the place of a project that nobody has open for writing. */
  'backups.restore': {
    kind: 'job',
    input: z.strictObject({ backup: fileHandleSchema, file: fileHandleSchema, by }),
    /** `kept`: where what it replaced is kept. */
    output: z.strictObject({ holds: holdingsSchema, kept: z.string().optional() }),
  },
  'project.export': {
    kind: 'job',
    input: z.strictObject({
      project,
      format: z.enum(['csv', 'csv-excel', 'json']),
      /** Whose answers a CSV holds; the final ones where left out. JSON holds everything. */
      coder: z.string().optional(),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
  'coders.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(coderSchema) },
  'codebook.read': { kind: 'query', input: z.strictObject({ project }), output: codebookSchema },
  'codebook.export': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ file: fileSchema }),
  },
  'codebook.parse-change': {
    kind: 'query',
    input: z.strictObject({ file: fileSchema }),
    output: codebookChangeSchema,
  },
  /** Shows what a change would do and writes nothing. */
  'codebook.preview-change': { kind: 'query', input: changeInput, output: changeReportSchema },
  'codebook.change': { kind: 'command', input: changeInput.extend({ by }), output: changeReportSchema },
  /** The decision log: every version of the codebook, oldest first. */
  'codebook.log': { kind: 'query', input: z.strictObject({ project }), output: z.array(codebookStepSchema) },
  /** The same as a Markdown file, for the appendix of a paper. */
  'codebook.exportLog': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** The recode queue: what a person must look at again, and why. */
  'codebook.queue': { kind: 'query', input: z.strictObject({ project }), output: z.array(queueEntrySchema) },
  'groupings.put': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by }),
    output: z.strictObject({ groupings: z.array(z.string()) }),
  },
  ...casesApi,
  'codings.import': {
    kind: 'job',
    input: z.strictObject({
      project,
      file: fileSchema,
      coder: coderSchema.shape.name,
      coderKind: z.enum(['person', 'rule']).optional(),
      ...textOptions,
    }),
    output: z.strictObject({ cases: z.int(), codings: z.int(), unchanged: z.int(), warnings: z.array(z.string()) }),
  },
  ...codingsApi,
  'tables.compute': {
    kind: 'query',
    input: z.strictObject({ project, specification: tableSpecificationSchema }),
    output: tableSchema,
  },
  'tables.export': {
    kind: 'query',
    input: z.strictObject({
      project,
      specification: tableSpecificationSchema,
      format: z.enum(['text', 'csv', 'csv-excel', 'md', 'html', 'latex']),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** All tests that are valid for a table, its effects and residuals; the same seed gives the same values everywhere. */
  'tables.test': {
    kind: 'job',
    input: z.strictObject({ project, specification: tableSpecificationSchema, ...resampling }),
    output: testReportSchema,
  },
  /** The table and its tests in words, for reading and for a paper. */
  'tables.exportTests': {
    kind: 'job',
    input: z.strictObject({ project, specification: tableSpecificationSchema, ...resampling }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** One table under several policies, with the range of its counts, shares, effects and intervals. */
  'tables.compare': { kind: 'query', input: comparisonInput, output: policyComparisonSchema },
  'tables.exportComparison': {
    kind: 'query',
    input: comparisonInput,
    output: z.strictObject({ file: fileSchema }),
  },
  'figures.render': {
    kind: 'job',
    input: z.strictObject({
      project,
      specification: figureSpecificationSchema,
      format: z.enum(['svg', 'png', 'pdf']),
      dpi: z.int().min(72).max(2400).default(600),
    }),
    output: z.strictObject({ file: fileSchema, problems: z.array(figureProblemSchema) }),
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
      /** Wilson intervals of 95 % for the shares. */
      intervals: z.boolean().default(false),
    }),
    output: tableSpecificationSchema,
  },
  'tables.parse': {
    kind: 'query',
    input: z.strictObject({ file: fileSchema }),
    output: tableSpecificationSchema,
  },
  'figures.parse': {
    kind: 'query',
    input: z.strictObject({ file: fileSchema }),
    output: figureSpecificationSchema,
  },
  /** A figure that the program ships, by its id. */
  'figures.shipped': {
    kind: 'query',
    input: z.strictObject({ id: z.string() }),
    output: figureSpecificationSchema,
  },
  /** How far coders agree, on every variable that two of them coded or on the ones named. */
  'agreement.compute': { kind: 'job', input: agreementInput, output: agreementSchema },
  'agreement.export': {
    kind: 'job',
    input: agreementInput.extend({ format: z.enum(['text', 'csv', 'csv-excel']) }),
    output: z.strictObject({ file: fileSchema }),
  },
  'claims.parse': { kind: 'query', input: z.strictObject({ file: fileSchema }), output: claimsSchema },
  'audit.run': {
    kind: 'query',
    input: z.strictObject({ project, claims: claimsSchema }),
    output: z.array(auditEntrySchema),
  },
  'audit.export': {
    kind: 'query',
    input: z.strictObject({ project, claims: claimsSchema, format: z.enum(['text', 'csv', 'csv-excel']) }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** The newest entries first, or those before one; `older` counts what lies further back. */
  'history.list': {
    kind: 'query',
    input: z.strictObject({
      project,
      limit: z.int().positive().max(10_000).default(50),
      before: z.int().positive().optional(),
    }),
    output: z.strictObject({ entries: z.array(historyEntrySchema), older: z.int() }),
  },
  'history.entry': {
    kind: 'query',
    input: z.strictObject({ project, seq: z.int().positive(), limit: z.int().positive().max(100_000).default(1000) }),
    output: historyChangesSchema,
  },
  'history.of-case': {
    kind: 'query',
    input: z.strictObject({ project, case: z.int().positive() }),
    output: z.array(historyChangesSchema),
  },
  'history.of-coding': {
    kind: 'query',
    input: z.strictObject({ project, case: z.int().positive(), variable: z.string(), coder: z.string() }),
    output: z.array(historyChangesSchema),
  },
  /** What a plain undo would take back now, and what a plain redo would bring back; left out where there is nothing. */
  'history.next': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ undo: historyEntrySchema.optional(), redo: historyEntrySchema.optional() }),
  },
  /** Gives the state as it is now a name to go back to. */
  'history.mark': {
    kind: 'command',
    input: z.strictObject({ project, name: z.string().min(1), by }),
    output: z.strictObject({ entry: historyEntrySchema }),
  },
  /** Without `entry` and `to` the latest entry that stands; with `to` everything since that restore point. */
  'history.undo': {
    kind: 'command',
    input: z.strictObject({ project, entry: z.int().positive().optional(), to: z.string().optional(), by }),
    output: undoneSchema,
  },
  'history.redo': { kind: 'command', input: z.strictObject({ project, by }), output: undoneSchema },
  ...roundsApi,
  ...recentsApi,
  /** How this person likes things: language, look, widths; by name. */
  'preferences.read': { kind: 'query', input: nothing, output: z.record(z.string(), z.json()) },
  'preferences.write': {
    kind: 'command',
    input: z.strictObject({ name: z.string().min(1).max(200), value: z.json() }),
    output: nothing,
  },
  /** The folders and projects in a folder, for choosing one; in the person's own folder where none is named. */
  'folders.list': {
    kind: 'query',
    input: z.strictObject({ folder: fileHandleSchema.optional() }),
    output: folderListSchema,
  },
  /** Where a project of this name would lie in a folder; signs that files cannot have in their names become “-”. */
  'folders.place': {
    kind: 'query',
    input: z.strictObject({ folder: fileHandleSchema, name: z.string() }),
    output: z.strictObject({ file: fileHandleSchema, name: z.string(), exists: z.boolean() }),
  },
  /** A copy of the 56-case review of this person's own: the one made before, or else a new one. */
  'example.create': { kind: 'job', input: nothing, output: z.strictObject({ file: fileHandleSchema }) },
  'review.reproduce': {
    kind: 'job',
    input: z.strictObject({ folder: fileHandleSchema }),
    /** `kept`: projects of an earlier run that somebody has worked in since, set aside under these names. */
    output: z.strictObject({ files: z.array(writtenFileSchema), kept: z.array(z.string()) }),
  },
} as const satisfies Record<string, { kind: 'query' | 'command' | 'job'; input: z.ZodType; output: z.ZodType }>;
