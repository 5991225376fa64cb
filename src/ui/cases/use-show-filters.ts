import type { GridApi } from 'ag-grid-community';
import { useCallback, useRef } from 'react';
import { useKept } from '../parts/use-kept.ts';
import type { CaseRow } from './case-row.ts';

type Filters = {
  readonly filtersShown: boolean;
  /** Opens the row of filters, or closes it and lets go of what it held: no filter works unseen. */
  readonly showFilters: () => void;
  /** The same by its key, which brings whoever pressed it to the filter over the cell at hand. */
  readonly filterHere: () => void;
  /** Whether that is the filter of a column; said once. */
  readonly isWished: (column: string) => boolean;
};

/** Whether the filters stand over the columns, and how they come and go. */
export function useShowFilters(api: GridApi<CaseRow> | undefined): Filters {
  const [shown = false, set] = useKept<boolean>('filters-shown');
  const wished = useRef<string>(undefined);
  const showFilters = useCallback(() => {
    if (shown && api !== undefined) {
      leaveFilters(api);
      api.setFilterModel(null);
    }
    set(!shown);
  }, [api, shown, set]);
  const filterHere = useCallback(() => {
    wished.current = shown ? undefined : filteredColumn(api);
    showFilters();
  }, [api, shown, showFilters]);
  const isWished = useCallback((column: string) => {
    const wanted = wished.current === column;
    if (wanted) wished.current = undefined;
    return wanted;
  }, []);
  return { filtersShown: shown, showFilters, filterHere, isWished };
}

/** The column at hand; that of the titles where none is, or one without a filter. */
function filteredColumn(api: GridApi<CaseRow> | undefined): string {
  const at = api?.getFocusedCell()?.column;
  return at?.getColDef().filter === undefined ? 'case.title' : at.getColId();
}

/** From a filter, which goes, to the head of its column. */
function leaveFilters(api: GridApi<CaseRow>): void {
  const column = document.activeElement?.closest('.ag-floating-filter')?.getAttribute('col-id');
  if (column !== null && column !== undefined) api.setFocusedHeader(column);
}
