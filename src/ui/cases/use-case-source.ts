import type { GridApi, IDatasource } from 'ag-grid-community';
import { useEffect, useMemo } from 'react';
import { wholeProject } from '../../contract/eyes.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import type { CaseRow } from './case-row.ts';
import { caseSource, type Shown } from './case-source.ts';

/** Feeds the grid, and asks again for what is on screen when the project has changed. */
export function useCaseSource(
  api: GridApi<CaseRow> | undefined,
  search: string,
  show: (next: (before: Shown | undefined) => Shown) => void,
): IDatasource {
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const { call, listen } = useWorkbench().connection;
  const { source, forget } = useMemo(
    () => caseSource({ call, project, coder, search, show }),
    [call, project, coder, search, show],
  );
  useEffect(
    () =>
      listen((news) => {
        if (news === 'restarted' || (news !== 'missed' && news.project !== wholeProject(project))) return;
        forget();
        // News may come while the list leaves the screen.
        if (api?.isDestroyed() === false) api.refreshInfiniteCache();
      }),
    [listen, api, project, forget],
  );
  return source;
}
