import * as z from 'zod';
import { coderSchema } from '../domain/model/coder.ts';
import { policyComparisonSchema } from '../domain/model/policy-comparison.ts';
import { tableSchema } from '../domain/model/table.ts';
import { tableSpecificationSchema } from '../domain/model/table-specification.ts';
import { agreementApi } from './agreement.ts';
import { backupSchema, backupsApi, damageSchema } from './backups.ts';
import { behindApi } from './behind.ts';
import { casesApi } from './cases.ts';
import { claimsApi } from './claims.ts';
import { codebookApi } from './codebook.ts';
import { codingsApi } from './codings.ts';
import { finalsApi } from './finals.ts';
import { mergeApi } from './merges.ts';
import { reportsApi, writtenFileSchema } from './reports.ts';
import { retrievalApi } from './retrieval.ts';
import { roundsApi } from './rounds.ts';
import { specificationsApi } from './specifications.ts';
import { testReportSchema } from '../domain/model/test-report.ts';
import { overviewSchema } from './overview.ts';
import { fileHandleSchema, fileSchema, projectHandleSchema } from './file.ts';
import { figuresApi } from './figures.ts';
import { findingApi } from './finding.ts';
import { historyApi } from './history.ts';
import { placesApi } from './places.ts';
import { resampling, tablesApi, wantedTable } from './tables.ts';
import { textOptions } from './text-options.ts';

const project = projectHandleSchema;
const nothing = z.strictObject({});

/** Policies as the command line writes them; they take the place of the specification's own. */
const comparisonInput = z.strictObject({ ...wantedTable, policies: z.array(z.string()).min(1) });

const findingSchema = z.strictObject({ check: z.string(), message: z.string() });

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
      /** Of a sound project: what merges left to settle. It is no damage. */
      mergeTasks: z.int(),
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
    input: z.strictObject(wantedTable),
    output: tableSchema,
  },
  ...tablesApi,
  /** All tests that are valid for a table, its effects and residuals; the same seed gives the same values everywhere. */
  'tables.test': {
    kind: 'job',
    input: z.strictObject({ ...wantedTable, ...resampling }),
    output: testReportSchema,
  },
  /** The table and its tests in words, for reading and for a paper. */
  'tables.exportTests': {
    kind: 'job',
    input: z.strictObject({ ...wantedTable, ...resampling }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** One table under several policies, with the range of its counts, shares, effects and intervals. */
  'tables.compare': { kind: 'query', input: comparisonInput, output: policyComparisonSchema },
  'tables.exportComparison': {
    kind: 'query',
    input: comparisonInput,
    output: z.strictObject({ file: fileSchema }),
  },
  ...figuresApi,
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
      /** Wilson intervals of 95 % for the shares. */
      intervals: z.boolean().default(false),
    }),
    output: tableSpecificationSchema,
  },
  ...agreementApi,
  ...claimsApi,
  ...finalsApi,
  ...findingApi,
  ...historyApi,
  ...mergeApi,
  ...placesApi,
  ...reportsApi,
  ...retrievalApi,
  ...roundsApi,
  ...specificationsApi,
  'review.reproduce': {
    kind: 'job',
    input: z.strictObject({ folder: fileHandleSchema }),
    /** `kept`: projects of an earlier run that somebody has worked in since, set aside under these names. */
    output: z.strictObject({ files: z.array(writtenFileSchema), kept: z.array(z.string()) }),
  },
} as const satisfies Record<string, { kind: 'query' | 'command' | 'job'; input: z.ZodType; output: z.ZodType }>;
