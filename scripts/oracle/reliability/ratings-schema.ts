import * as z from 'zod';

const rating = z.int().nonnegative().nullable();
const categories = z.int().positive();

/** Two coders' ratings, case by case. */
export const twoCodersInput = z.object({
  coderA: z.array(rating),
  coderB: z.array(rating),
  categories,
  weights: z.enum(['unweighted', 'linear', 'quadratic']),
});

const layout = z.enum(['units-by-coders', 'coders-by-units']);

/** Several coders' ratings, either way round. */
export const panelInput = z.object({ ratings: z.array(z.array(rating)), layout, categories });

export const scaledPanelInput = panelInput.extend({ metric: z.enum(['nominal', 'ordinal', 'interval']) });

const codeSet = z.array(z.int().nonnegative());

export const setPanelInput = z.object({
  sets: z.array(z.array(codeSet.nullable())),
  layout,
  metric: z.enum(['jaccard', 'masi', 'dice']),
});

/** Two coders' sets of codes, case by case. */
export const codedSetsInput = z.object({
  codeCount: z.int().nonnegative(),
  coderA: z.array(codeSet.nullable()),
  coderB: z.array(codeSet.nullable()),
});

/** Turns rows into columns; short rows end in gaps. */
export function transposed<T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** The ratings of each unit, whichever way round they came. */
export function unitsOf<T>(
  rows: readonly (readonly (T | null)[])[],
  given: z.infer<typeof layout>,
): readonly (readonly (T | null)[])[] {
  return given === 'units-by-coders' ? rows : transposed(rows);
}
