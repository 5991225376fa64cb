import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { entrySpanSchema } from '../domain/model/command-log.ts';
import { countedEntrySchema, historyChangesSchema, historyEntrySchema } from '../domain/model/history.ts';
import type { Definitions } from './definitions.ts';
import { projectHandleSchema } from './file.ts';

const project = projectHandleSchema;

/** Who asks, for the history; the program itself where left out. */
const by = bySchema.default(nobody);

/** The entry that an undo or redo left, and the entries that it took back. */
const undoneSchema = z.strictObject({ entry: historyEntrySchema, undoes: entrySpanSchema });

const facetSchema = z.strictObject({ name: z.string(), entries: z.int().positive() });

/** What was done to a project: the part of the contract that reads it, takes it back, and names states to go back to. */
export const historyApi = {
  /** The newest entries first, or those before one, of those that were asked for; `older` counts what lies further back. */
  'history.list': {
    kind: 'query',
    input: z.strictObject({
      project,
      limit: z.int().positive().max(10_000).default(50),
      before: z.int().positive().optional(),
      /** Those that changed this case or what hangs on it: codings, sources, rounds; by number. */
      case: z.int().positive().optional(),
      /** Those of one person, as the entries name who did it. */
      by: bySchema.optional(),
      /** Those of any of these kinds. */
      kinds: z.array(z.string()).min(1).optional(),
      /** Those whose sentence, or name of who did it, holds this text; capitals make no difference. */
      text: z.string().min(1).optional(),
    }),
    output: z.strictObject({ entries: z.array(countedEntrySchema), older: z.int() }),
  },
  /** Who and what kinds there are to ask for, each with how many entries it has. */
  'history.facets': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ by: z.array(facetSchema), kinds: z.array(facetSchema) }),
  },
  'history.entry': {
    kind: 'query',
    input: z.strictObject({ project, seq: z.int().positive(), limit: z.int().positive().max(100_000).default(1000) }),
    output: historyChangesSchema,
  },
  'history.of-case': {
    kind: 'query',
    input: z.strictObject({ project, case: z.int().positive() }),
    output: z.array(historyChangesSchema),
  },
  'history.of-coding': {
    kind: 'query',
    input: z.strictObject({ project, case: z.int().positive(), variable: z.string(), coder: z.string() }),
    output: z.array(historyChangesSchema),
  },
  /** What a plain undo would take back now, and what a plain redo would bring back; left out where there is nothing. */
  'history.next': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ undo: historyEntrySchema.optional(), redo: historyEntrySchema.optional() }),
  },
  /** Gives the state as it is now a name to go back to. */
  'history.mark': {
    kind: 'command',
    input: z.strictObject({ project, name: z.string().min(1), by }),
    output: z.strictObject({ entry: historyEntrySchema }),
  },
  /** Without `entry` and `to` the latest entry that stands; with `to` everything since that restore point. */
  'history.undo': {
    kind: 'command',
    input: z.strictObject({ project, entry: z.int().positive().optional(), to: z.string().optional(), by }),
    output: undoneSchema,
  },
  'history.redo': { kind: 'command', input: z.strictObject({ project, by }), output: undoneSchema },
} as const satisfies Definitions;
