import * as z from 'zod';

/** By the rows and columns on display; null where a row or column is not tested. */
const cellsSchema = z.array(z.array(z.number().nullable()));

/** The residuals of a table, layer by layer, and what each may be judged by. */
export const tableResidualsSchema = z.strictObject({
  /**
   * Of counts (`cells`, two single choices), of the table of cases of each code by the groups (`codes`), or of each pair of
   * codes (`pairs`); `none` in a one-way table and of a variable with itself.
   */
  kind: z.enum(['none', 'cells', 'codes', 'pairs']),
  /** How many tests Holm's method adjusts for: those of all codes or pairs of all layers; none of `cells`. */
  tests: z.int().nonnegative(),
  /** How p values were simulated where the exact ones would take too long; null where none was. */
  simulated: z.strictObject({ seed: z.int(), replicates: z.int() }).nullable(),
  parts: z.array(
    z.strictObject({
      /** Cases that the residuals read, and those of the base that leave a tested code open. */
      cases: z.int().nonnegative(),
      leftOut: z.int().nonnegative(),
      residuals: cellsSchema,
      /** The p of the test of a cell's code or pair, after Holm; null for `cells`, which are not tested one by one. */
      holm: cellsSchema.nullable(),
    }),
  ),
});
export type TableResiduals = z.infer<typeof tableResidualsSchema>;

/** A residual of this size comes by chance in one of 20 tables without any association. */
const worthAMark = 1.96;

/** Whether a residual is worth a mark: large and, where its code was tested by itself, with a p under 0.05 after Holm. */
export function isMarked(residual: number | null, holm: number | null = null): boolean {
  return residual !== null && Math.abs(residual) >= worthAMark && (holm === null || holm < 0.05);
}
