import * as z from 'zod';
import { rowCountsSchema, rowFieldsSchema } from './history.ts';
import { idSchema } from './id.ts';

/** A case that got another number because another one has its number. */
const renumberedSchema = z.strictObject({ title: z.string(), from: z.int(), to: z.int() });

/** A case that came and looks like one that was here already: the same DOI or the same title. */
const possibleDoubleSchema = z.strictObject({
  title: z.string(),
  came: z.int(),
  here: z.int(),
  same: z.enum(['doi', 'title']),
});

/** A merge whose entries were taken back here by an undo that stands. */
const takenBackSchema = z.strictObject({ merge: z.int().positive(), undoneBy: z.int().positive() });

/** What merging another copy did or, as a dry run, would do. */
export const mergeReportSchema = z.strictObject({
  /** The name of the other copy’s file, without its folder. */
  file: z.string(),
  /** The entry of the merge; null where nothing was new or it was a dry run. */
  entry: z.int().positive().nullable(),
  /** How many entries of the other copy are new here, and whose they are. */
  entries: z.int(),
  by: z.array(z.string()),
  counts: z.array(rowCountsSchema),
  /** The counts in words. */
  changes: z.string(),
  /** How many tasks the merge leaves: what was changed on both copies, each in its own way. */
  newTasks: z.int(),
  renumbered: z.array(renumberedSchema),
  possibleDoubles: z.array(possibleDoubleSchema),
  /** What the other copy holds and was brought in before, but taken back. */
  takenBack: z.array(takenBackSchema),
  dryRun: z.boolean(),
});
export type MergeReport = z.infer<typeof mergeReportSchema>;

/** One of the two sides of a task: what somebody wrote, null where it was deleted, and whose it is. */
const taskSideSchema = z.strictObject({
  fields: rowFieldsSchema.nullable(),
  by: z.string(),
  at: z.iso.datetime(),
});

/** Something that was changed on two copies, each in its own way: `this` shows, `other` is kept until somebody settles it. */
export const mergeTaskSchema = z.strictObject({
  task: z.int().positive(),
  table: z.string(),
  /** What it is about: “Role of citizens of case 20 by Ana”. */
  place: z.string(),
  /** What both differ in, as a researcher reads it. */
  words: z.string(),
  case: z.int().optional(),
  /** Of that case. */
  title: z.string().optional(),
  variable: idSchema.optional(),
  coder: z.string().optional(),
  this: taskSideSchema,
  other: taskSideSchema,
});
export type MergeTask = z.infer<typeof mergeTaskSchema>;
