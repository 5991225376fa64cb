import * as z from 'zod';
import type { Definitions } from './definitions.ts';
import { fileHandleSchema, projectHandleSchema } from './file.ts';

/** A project that was opened before, as it was then. */
const recentSchema = z.strictObject({
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
const folderListSchema = z.strictObject({
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

const nothing = z.strictObject({});

/** What belongs to the person and the machine, not to one project. */
export const placesApi = {
  /** The projects that this person opened last, newest first. */
  'recents.list': { kind: 'query', input: nothing, output: z.array(recentSchema) },
  'recents.note': {
    kind: 'command',
    input: z.strictObject({ file: fileHandleSchema, project: projectHandleSchema }),
    output: nothing,
  },
  /** Takes a project off that list; the file stays. */
  'recents.forget': { kind: 'command', input: z.strictObject({ file: fileHandleSchema }), output: nothing },
  /** How this person likes things: language, look, widths; by name. */
  'preferences.read': { kind: 'query', input: nothing, output: z.record(z.string(), z.json()) },
  'preferences.write': {
    kind: 'command',
    input: z.strictObject({ name: z.string().min(1).max(200), value: z.json() }),
    output: nothing,
  },
  /** The folders and projects in a folder, or beside a file, for choosing one; in the person's own folder where none is named. */
  'folders.list': {
    kind: 'query',
    input: z.strictObject({ folder: fileHandleSchema.optional(), beside: fileHandleSchema.optional() }),
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
} as const satisfies Definitions;
