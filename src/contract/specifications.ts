import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import { savedNameSchema, savedSpecificationSchema } from '../domain/model/saved-specification.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';

const project = projectHandleSchema;
const by = bySchema.default(nobody);
/** Left out where nothing changed, because it stood so already. */
const changed = z.strictObject({ entry: historyEntrySchema.optional() });

/** Tables and figures that a review keeps under a name; each change is one entry of the history. */
export const specificationsApi = {
  /** In the order in which they were first saved. */
  'specifications.list': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.array(savedSpecificationSchema),
  },
  /** Saves one, or replaces the one of that name; `conflict` where the name is that of a figure and this is a table, or the reverse. */
  'specifications.put': {
    kind: 'command',
    input: z.strictObject({ project, saved: savedSpecificationSchema, by }),
    output: changed,
  },
  /** Saves those of a file at once, as one entry; each replaces the one of its name. Errors as for one. */
  'specifications.import': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by }),
    output: changed,
  },
  /** `not-found` where there is no such name, `conflict` where the new one is taken. */
  'specifications.rename': {
    kind: 'command',
    input: z.strictObject({ project, name: savedNameSchema, to: savedNameSchema, by }),
    output: changed,
  },
  /** Saves the same once more under another name; errors as for renaming. */
  'specifications.duplicate': {
    kind: 'command',
    input: z.strictObject({ project, name: savedNameSchema, to: savedNameSchema, by }),
    output: changed,
  },
  'specifications.delete': {
    kind: 'command',
    input: z.strictObject({ project, name: savedNameSchema, by }),
    output: changed,
  },
} as const satisfies Definitions;
