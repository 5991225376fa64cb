import type { GridApi, IDatasource } from 'ag-grid-community';
import { useEffect, useMemo } from 'react';
import type { CaseQuery } from '../../domain/model/case-query.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { queryOf } from './case-query.ts';
import type { CaseRow } from './case-row.ts';
import { keepWindows, type Windows } from './keep-windows.ts';

/** What the grid shows now. */
export type Shown = { readonly query: CaseQuery; readonly total: number; readonly all: number };

/** Rows of a window, and how many windows are kept: some screens of rows on either side. */
export const windowSize = 100;
export const windowsKept = 12;

/** Feeds the grid window by window, and asks again for what is on screen when the project has changed. */
export function useCaseSource(
  api: GridApi<CaseRow> | undefined,
  search: string,
  show: (next: (before: Shown | undefined) => Shown) => void,
): IDatasource {
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const { call, listen } = useWorkbench().connection;
  const { source, forget } = useMemo(() => {
    const by = coder === undefined ? {} : { coder };
    let windows: { readonly asked: string; readonly of: Windows } | undefined;
    const windowsOf = (query: CaseQuery): Windows => {
      const asked = JSON.stringify(query);
      if (windows?.asked === asked) return windows.of;
      const ask = (offset: number) => call('cases.window', { project, ...by, ...query, offset, limit: windowSize });
      windows = { asked, of: keepWindows({ ask, size: windowSize, most: windowsKept }) };
      return windows.of;
    };
    const feed: IDatasource = {
      getRows: ({ startRow, sortModel, filterModel, successCallback, failCallback }) => {
        const query = queryOf({ search, filterModel: filterModel as unknown, sortModel });
        void windowsOf(query)
          .at(startRow)
          .then((reply) => {
            if (!reply.ok) {
              failCallback();
              return;
            }
            const { rows, total, all } = reply.value;
            successCallback(rows, total);
            show((before) => sameOr(before, { query, total, all }));
          });
      },
    };
    return { source: feed, forget: () => void (windows = undefined) };
  }, [project, coder, call, search, show]);
  useEffect(
    () =>
      listen((news) => {
        if (news !== 'missed' && news.project !== project) return;
        forget();
        api?.refreshInfiniteCache();
      }),
    [listen, api, project, forget],
  );
  return source;
}

/** What is shown stays the same value as long as it is the same: every window tells it, and nothing is drawn anew for that. */
function sameOr(before: Shown | undefined, now: Shown): Shown {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
