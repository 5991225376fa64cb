import type { Axis } from '../model/axis.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTableSpecification } from '../model/table-specification.ts';
import { allOk } from './all-ok.ts';
import type { AxisView } from './axis-view.ts';
import type { Bits } from './bits.ts';
import type { Dataset } from './dataset.ts';
import { baseOf } from './exclusions.ts';
import { sortView } from './sort-view.ts';
import { viewOf } from './view-of.ts';

/** The axes of a table in the order of its rows and columns. */
export type CrossViews = { readonly rows: AxisView; readonly cols: AxisView | null; readonly layers: AxisView | null };

/** The views that a table reads over the chosen cases. Fails as `viewOf` does. */
export function crossViews(dataset: Dataset, chosen: Bits, specification: CrossTableSpecification): Result<CrossViews> {
  const viewFor = (axis: Axis | undefined): Result<AxisView | null> =>
    axis === undefined ? ok(null) : viewOf(dataset, axis, chosen);
  const views = allOk([viewFor(specification.rows), viewFor(specification.cols), viewFor(specification.layers)]);
  if (!views.ok) return views;
  const [rows = null, cols = null, layers = null] = views.value;
  if (rows === null) return fail('internal', sentence('tables.needs-rows'));
  const { valid } = baseOf(chosen, [rows, ...(cols === null ? [] : [cols])]);
  return ok({
    rows: sortView(rows, specification.sort.rows, valid),
    cols: cols === null ? null : sortView(cols, specification.sort.cols, valid),
    layers,
  });
}
