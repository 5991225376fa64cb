import * as z from 'zod';
import { fileHandleSchema, projectHandleSchema } from './file.ts';
import { recentSchema } from './places.ts';

const project = projectHandleSchema;
const nothing = z.strictObject({});

/** The projects that a person opened. */
export const recentsApi = {
  /** The projects that this person opened last, newest first. */
  'recents.list': { kind: 'query', input: nothing, output: z.array(recentSchema) },
  'recents.note': { kind: 'command', input: z.strictObject({ file: fileHandleSchema, project }), output: nothing },
  /** Takes a project off that list; the file stays. */
  'recents.forget': { kind: 'command', input: z.strictObject({ file: fileHandleSchema }), output: nothing },
} as const satisfies Record<string, { kind: 'query' | 'command'; input: z.ZodType; output: z.ZodType }>;
