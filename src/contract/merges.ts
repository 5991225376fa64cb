import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import { mergeReportSchema, mergeTaskSchema } from '../domain/model/merge.ts';
import type { Definitions } from './definitions.ts';
import { fileHandleSchema, projectHandleSchema } from './file.ts';

const project = projectHandleSchema;
/** Who asks, for the history; the program itself where left out. */
const by = bySchema.default(nobody);

/** Merging copies of a review, and settling what stands against one another. */
export const mergeApi = {
  /** Brings in what another copy of the review, or a package, has and this one has not. A dry run keeps nothing. */
  'merge.run': {
    kind: 'job',
    input: z.strictObject({ project, other: fileHandleSchema, dryRun: z.boolean().default(false), by }),
    output: mergeReportSchema,
  },
  /** What merges left to settle: changed on two copies, each in its own way. */
  'merge.tasks': { kind: 'query', input: z.strictObject({ project }), output: z.array(mergeTaskSchema) },
  /** Keeps what shows, or puts the other version in its place; gives its entry, and the tasks that are left. */
  'merge.settle': {
    kind: 'command',
    input: z.strictObject({ project, task: z.int().positive(), keep: z.enum(['this', 'other']), by: bySchema }),
    output: z.strictObject({ entry: historyEntrySchema, tasks: z.array(mergeTaskSchema) }),
  },
} as const satisfies Definitions;
