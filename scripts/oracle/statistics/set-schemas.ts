import * as z from 'zod';

const sets = z.array(z.array(z.int().nonnegative()).nullable());

/** A single by a multiple choice, case by case. */
export const groupedSetsSchema = z.object({
  groupCount: z.int().positive().optional(),
  group: z.array(z.int().nonnegative().nullable()),
  itemCount: z.int().nonnegative(),
  sets,
});

/** Two multiple choices, case by case. */
export const pairedSetsSchema = z.object({
  rowItemCount: z.int().nonnegative(),
  rowSets: sets,
  columnItemCount: z.int().nonnegative(),
  columnSets: sets,
});
