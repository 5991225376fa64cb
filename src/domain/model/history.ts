import * as z from 'zod';
import { entrySpanSchema, restoredSchema, withheldSchema } from './command-log.ts';
import { idSchema, uuidSchema } from './id.ts';

/** How many rows of one table a command added, changed and removed, taken from before it to after it. */
export const rowCountsSchema = z.strictObject({
  table: z.string(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
});
export type RowCounts = z.infer<typeof rowCountsSchema>;

/** One command: who did what, and when. */
export const historyEntrySchema = z.strictObject({
  seq: z.int().positive(),
  uuid: uuidSchema,
  kind: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  /** One sentence. */
  words: z.string(),
  /** Of an undo or redo: what it took back. */
  undoes: entrySpanSchema.optional(),
  /** The entry that took this one back, if its effect no longer stands. */
  undoneBy: z.int().positive().optional(),
  restorePoint: z.string().optional(),
  /** Of a restored backup; undo does not reach it. */
  restored: restoredSchema.optional(),
  /** Of a merge: the entries that came with it, its own the last. */
  brought: entrySpanSchema.optional(),
  /** Of an entry that came with a merge: the entry of that merge. */
  merged: z.int().positive().optional(),
  /** Of the entry that a package begins with: whose package it is. */
  packageOf: z.string().optional(),
  /** Of an entry that stands for one of which a package has only a part. */
  withheld: withheldSchema.optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** The same with how much it changed, which takes a look at every row of the project. */
export const countedEntrySchema = historyEntrySchema.extend({
  counts: z.array(rowCountsSchema),
  /** The counts in words; empty where nothing changed. */
  changes: z.string(),
});
export type CountedEntry = z.infer<typeof countedEntrySchema>;

/** What a row held, by field; keys of other rows are given in words. */
export const rowFieldsSchema = z.record(z.string(), z.json());
export type RowFields = z.infer<typeof rowFieldsSchema>;

/** One row that a command changed. Without `before` it was added, without `after` removed. */
export const historyRowSchema = z.strictObject({
  table: z.string(),
  /** What changed, as a researcher reads it. */
  words: z.string(),
  case: z.int().optional(),
  variable: idSchema.optional(),
  coder: z.string().optional(),
  before: rowFieldsSchema.optional(),
  after: rowFieldsSchema.optional(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** An entry with the rows it changed, or with those among them that were asked for. */
export const historyChangesSchema = z.strictObject({
  entry: countedEntrySchema,
  rows: z.array(historyRowSchema),
  /** How many more rows there are than were asked for. */
  rowsLeftOut: z.int().nonnegative(),
});
export type HistoryChanges = z.infer<typeof historyChangesSchema>;
