import type { CellFocusedEvent, FilterChangedEvent, FilterModel, GridApi } from 'ag-grid-community';
import { keysAreFree } from '../parts/use-arrival.ts';
import { useKept } from '../parts/use-kept.ts';
import type { CaseRow } from './case-row.ts';

/** The cell that has the keys, and how many rows there were. */
type Place = { readonly row: number; readonly column: string; readonly rows: number };

type Return = {
  /** Puts the grid as it was left when another screen came. */
  readonly back: (api: GridApi<CaseRow>) => void;
  readonly onFilterChanged: (event: FilterChangedEvent<CaseRow>) => void;
  readonly onCellFocused: (event: CellFocusedEvent<CaseRow>) => void;
};

/** Keeps the filters of the grid and the cell at hand while one looks at another screen. */
export function useReturn(): Return {
  const [filters, keepFilters] = useKept<FilterModel>('filters');
  const [place, keepPlace] = useKept<Place>('place');
  return {
    back: (api) => {
      filterAs(api, filters ?? {});
      if (place !== undefined) goTo(api, place);
    },
    onFilterChanged: ({ api }) => keepFilters(api.getFilterModel()),
    onCellFocused: ({ api, rowIndex, column }) => {
      if (rowIndex !== null && column !== null && typeof column === 'object')
        keepPlace({ row: rowIndex, column: column.getColId(), rows: api.getDisplayedRowCount() });
    },
  };
}

/** Columns that have gone since are passed over. */
function filterAs(api: GridApi<CaseRow>, filters: FilterModel): void {
  const known = Object.entries(filters).filter(([column]) => api.getColumn(column) !== null);
  if (known.length > 0) api.setFilterModel(Object.fromEntries(known));
}

function goTo(api: GridApi<CaseRow>, { row, column, rows }: Place): void {
  if (api.getColumn(column) === null) return;
  api.setRowCount(rows);
  api.ensureIndexVisible(row, 'middle');
  api.ensureColumnVisible(column);
  if (isFree()) api.setFocusedCell(row, column);
}

/** Whether the grid may take the keys: nothing has them but what led here. */
function isFree(): boolean {
  return keysAreFree() || document.activeElement?.closest('.rail') !== null;
}
