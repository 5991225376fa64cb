import * as z from 'zod';
import { fileHandleSchema } from './file.ts';

/** A project that was opened before, as it was then. */
export const recentSchema = z.strictObject({
  file: fileHandleSchema,
  name: z.string(),
  /** The folder it lies in, for reading. */
  folder: z.string(),
  title: z.string(),
  /** When it was last open here: ISO 8601, UTC. */
  at: z.iso.datetime(),
  cases: z.int(),
  codings: z.int(),
  /** Whether the file is no longer where it was. */
  missing: z.boolean(),
});

/** What a folder holds that can be chosen: folders, and project files. */
export const folderListSchema = z.strictObject({
  folder: fileHandleSchema,
  /** For reading. */
  path: z.string(),
  parent: fileHandleSchema.optional(),
  entries: z.array(
    z.strictObject({
      kind: z.enum(['folder', 'project']),
      name: z.string(),
      place: fileHandleSchema,
      /** When it was last changed: ISO 8601, UTC. */
      changed: z.iso.datetime(),
    }),
  ),
});
