import * as z from 'zod';
import { agreementSchema } from '../domain/model/agreement.ts';
import { auditEntrySchema, claimsSchema } from '../domain/model/claim.ts';
import { coderSchema } from '../domain/model/coder.ts';
import { figureProblemSchema, figureSpecificationSchema } from '../domain/model/figure-specification.ts';
import { policyComparisonSchema } from '../domain/model/policy-comparison.ts';
import { tableSchema } from '../domain/model/table.ts';
import { tableSpecificationSchema } from '../domain/model/table-specification.ts';
import { backupSchema, backupsApi, damageSchema } from './backups.ts';
import { behindApi } from './behind.ts';
import { casesApi } from './cases.ts';
import { codebookApi } from './codebook.ts';
import { codingsApi } from './codings.ts';
import { mergeApi } from './merges.ts';
import { roundsApi } from './rounds.ts';
import { specificationsApi } from './specifications.ts';
import { testReportSchema } from '../domain/model/test-report.ts';
import { overviewSchema } from './overview.ts';
import { fileHandleSchema, fileSchema, projectHandleSchema } from './file.ts';
import { historyApi } from './history.ts';
import { placesApi } from './places.ts';
import { textOptions } from './text-options.ts';

const project = projectHandleSchema;
const nothing = z.strictObject({});

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

const writtenFileSchema = z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() });

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
  ...backupsApi,
  'project.export': {
    kind: 'job',
    input: z.strictObject({
      project,
      /** A package is a project file for one coder, without what others judged. */
      format: z.enum(['csv', 'csv-excel', 'json', 'package']),
      /** Whose answers a CSV holds, the final ones where left out; whose package it is. JSON holds everything. */
      coder: z.string().optional(),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
  'coders.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(coderSchema) },
  ...codebookApi,
  ...casesApi,
  ...behindApi,
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
  ...historyApi,
  ...mergeApi,
  ...placesApi,
  ...roundsApi,
  ...specificationsApi,
  'review.reproduce': {
    kind: 'job',
    input: z.strictObject({ folder: fileHandleSchema }),
    /** `kept`: projects of an earlier run that somebody has worked in since, set aside under these names. */
    output: z.strictObject({ files: z.array(writtenFileSchema), kept: z.array(z.string()) }),
  },
} as const satisfies Record<string, { kind: 'query' | 'command' | 'job'; input: z.ZodType; output: z.ZodType }>;
