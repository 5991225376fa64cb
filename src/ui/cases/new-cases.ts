import { useCallback } from 'react';
import type { CaseQuery } from '../../domain/model/case-query.ts';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import { queryOf } from './case-query.ts';

/** The cases that an import brought while the list was narrowed, and how it was. */
export type NewCases = { readonly numbers: readonly number[]; readonly narrowed: CaseQuery };

const none: NewCases = { numbers: [], narrowed: { search: '', filters: [], sort: [] } };

export function useNewCases(): readonly [NewCases, (next: NewCases) => void] {
  const [kept = none, keep] = useKept<NewCases>('new-cases');
  return [kept, keep];
}

/** Runs an import, and remembers what it brought where the list is narrowed and might not show it. */
export function useWatchNew(): <Done>(run: () => Promise<Done>) => Promise<Done> {
  const { handle: project } = useProject();
  const request = useRequest();
  const [search = ''] = useKept<string>('search');
  const [filterModel] = useKept<unknown>('filters');
  const [, keep] = useNewCases();
  return useCallback(
    async (run) => {
      const narrowed = queryOf({ search, filterModel, sortModel: [] });
      if (narrowed.search.trim() === '' && narrowed.filters.length === 0) return run();
      const before = await request('cases.found', { project });
      const done = await run();
      const after = await request('cases.found', { project });
      if (before.ok && after.ok) {
        const known = new Set(before.value.cases);
        keep({ numbers: after.value.cases.filter((number) => !known.has(number)), narrowed });
      }
      return done;
    },
    [project, request, search, filterModel, keep],
  );
}
