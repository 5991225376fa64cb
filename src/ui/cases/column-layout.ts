import type { GridApi } from 'ag-grid-community';
import * as z from 'zod';
import type { CaseRow } from './case-row.ts';
import { keptOrder } from './kept-order.ts';

const layoutSchema = z.array(
  z.strictObject({
    colId: z.string(),
    hide: z.boolean(),
    pinned: z.enum(['left', 'right']).nullable(),
    width: z.number(),
    sort: z.enum(['asc', 'desc']).nullable(),
    sortIndex: z.number().nullable(),
  }),
);

/** How somebody likes the columns, in a form that preferences keep. */
export function layoutOf(api: GridApi<CaseRow>): z.infer<typeof layoutSchema> {
  return api.getColumnState().map(({ colId, hide, pinned, width, sort, sortIndex }) => ({
    colId,
    hide: hide ?? false,
    pinned: pinned === 'left' || pinned === true ? 'left' : pinned === 'right' ? 'right' : null,
    width: width ?? 160,
    sort: sort ?? null,
    sortIndex: sortIndex ?? null,
  }));
}

/** Puts columns as they were kept; what was kept in another form, or of columns that are gone, is passed over. */
export function applyLayout(api: GridApi<CaseRow>, kept: unknown): void {
  const layout = layoutSchema.safeParse(kept);
  if (!layout.success) return;
  const now = api.getColumnState().map(({ colId }) => colId);
  const byId = new Map(layout.data.map((column) => [column.colId, column]));
  const order = keptOrder([...byId.keys()], now);
  api.applyColumnState({ state: order.map((colId) => byId.get(colId) ?? { colId }), applyOrder: true });
}
