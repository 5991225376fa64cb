import type { GridApi } from 'ag-grid-community';
import { useCallback } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import type { CaseRow } from './case-row.ts';
import type { CaseEdits } from './use-case-edits.ts';

/** Adds a case and shows it, whatever was sought before; gives the way to do so. */
export function useAddCase(
  api: GridApi<CaseRow> | undefined,
  edits: CaseEdits,
  clear: () => void,
): (title: string) => Promise<boolean> {
  const showCase = useShowCase(api);
  return async (title) => {
    const number = await edits.add(title);
    if (number === undefined) return false;
    clear();
    await showCase(number);
    return true;
  };
}

/** Brings a new case into sight, wherever the order of the list puts it. */
function useShowCase(api: GridApi<CaseRow> | undefined): (number: number) => Promise<void> {
  const { handle: project } = useProject();
  const { call } = useWorkbench().connection;
  return useCallback(
    async (number) => {
      const sorted = (api?.getColumnState() ?? []).filter(({ sort }) => sort === 'asc' || sort === 'desc');
      const sort = sorted
        .sort((one, other) => (one.sortIndex ?? 0) - (other.sortIndex ?? 0))
        .map(({ colId, sort: direction }) => ({ column: colId, descending: direction === 'desc' }));
      const found = await call('cases.place', { project, case: number, sort });
      if (api === undefined || !found.ok || found.value.place === undefined) return;
      api.setRowCount(Math.max(api.getDisplayedRowCount(), found.value.place + 1));
      api.ensureIndexVisible(found.value.place, 'middle');
      api.setFocusedCell(found.value.place, 'case.title');
    },
    [api, project, call],
  );
}
