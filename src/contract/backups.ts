import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import type { Definitions } from './definitions.ts';
import { fileHandleSchema, projectHandleSchema } from './file.ts';

/** What a project file holds, for somebody who must choose between several. */
const holdingsSchema = z.strictObject({
  cases: z.int(),
  codings: z.int(),
  lastCommand: z.strictObject({ at: z.string(), by: z.string(), summary: z.string() }),
});

export const backupSchema = z.strictObject({
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
export const damageSchema = z.strictObject({
  message: z.string(),
  losses: z.array(z.string()),
  backup: backupSchema.optional(),
});

/** Backups beside a project: making, listing and restoring them. */
export const backupsApi = {
  /** Backs a project up beside it, checks the copy, and rotates. */
  'backups.create': { kind: 'job', input: z.strictObject({ project: projectHandleSchema }), output: backupSchema },
  'backups.list': {
    kind: 'query',
    input: z.strictObject({ file: fileHandleSchema }),
    /** Newest first. */
    output: z.strictObject({ folder: z.string(), backups: z.array(backupSchema) }),
  },
  /** Puts a backup in the place of a project that nobody has open for writing. */
  'backups.restore': {
    kind: 'job',
    input: z.strictObject({ backup: fileHandleSchema, file: fileHandleSchema, by: bySchema.default(nobody) }),
    /** `kept`: where what it replaced is kept. */
    output: z.strictObject({ holds: holdingsSchema, kept: z.string().optional() }),
  },
} as const satisfies Definitions;
