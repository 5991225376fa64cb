import type { GridApi, IDatasource } from 'ag-grid-community';
import { useEffect, useMemo } from 'react';
import type { CaseQuery } from '../../domain/model/case-query.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { queryOf } from './case-query.ts';
import type { CaseRow } from './case-row.ts';

/** What the grid shows now. */
export type Shown = { readonly query: CaseQuery; readonly total: number; readonly all: number };

/** Feeds the grid window by window, and asks again for what is on screen when the project has changed. */
export function useCaseSource(
  api: GridApi<CaseRow> | undefined,
  search: string,
  show: (shown: Shown) => void,
): IDatasource {
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const { call, listen } = useWorkbench().connection;
  const source = useMemo<IDatasource>(
    () => ({
      getRows: (asked) => {
        const { startRow, endRow, sortModel } = asked;
        const filterModel: unknown = asked.filterModel;
        const query = queryOf({ search, filterModel, sortModel });
        const by = coder === undefined ? {} : { coder };
        const limit = endRow - startRow;
        void call('cases.window', { project, ...by, ...query, offset: startRow, limit }).then((reply) => {
          if (!reply.ok) {
            asked.failCallback();
            return;
          }
          const { rows, total, all } = reply.value;
          asked.successCallback(rows, total);
          show({ query, total, all });
        });
      },
    }),
    [project, coder, call, search, show],
  );
  useEffect(
    () =>
      listen((news) => {
        if (news === 'missed' || (news !== 'restarted' && news.project === project)) api?.refreshInfiniteCache();
      }),
    [listen, api, project],
  );
  return source;
}
