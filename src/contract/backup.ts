import * as z from 'zod';
import { fileHandleSchema } from './file.ts';

/** What a project file holds, for somebody who must choose between several. */
export const holdingsSchema = z.strictObject({
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
