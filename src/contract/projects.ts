import * as z from 'zod';
import { backupSchema, damageSchema } from './backups.ts';
import type { Definitions } from './definitions.ts';
import { fileHandleSchema, fileSchema, projectHandleSchema } from './file.ts';
import { overviewSchema } from './overview.ts';

const project = projectHandleSchema;
const nothing = z.strictObject({});

const findingSchema = z.strictObject({ check: z.string(), message: z.string() });

/** Making, opening, checking and handing on whole projects. */
export const projectsApi = {
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
} as const satisfies Definitions;
