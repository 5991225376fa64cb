import { residualsOf } from './residuals-of.ts';
import type { Testable } from './testable-table.ts';

/** By the table's rows and columns on display; null where a row or column is not tested. */
export type Placed = readonly (readonly (number | null)[])[];

/** The residuals of a table in the places of its rows and columns; none of one that has no tests. */
export function placedResiduals(testable: Testable): (number | null)[][] | null {
  const residuals = residualsOf(testable.table);
  return residuals === null ? null : placed(residuals, testable);
}

/** Puts what belongs to the tested codes, as tests read them, into the places of all codes on display. */
export function placed(values: Placed, { rows, cols, turned }: Testable): (number | null)[][] {
  return rows.view.codes.map((_, row) =>
    (cols?.view.codes ?? []).map((__, col) => {
      const [i, j] = [rows.places.indexOf(row), cols?.places.indexOf(col) ?? -1];
      return (turned ? values[j]?.[i] : values[i]?.[j]) ?? null;
    }),
  );
}
