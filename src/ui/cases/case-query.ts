import type { CaseFilter, CaseQuery } from '../../domain/model/case-query.ts';

/** What a filter of the grid holds, as its text: `code:survey`, `state:absent`, `status:excluded`, or words. */
function filterOf(column: string, text: string): CaseFilter {
  const [, kind, name = ''] = /^(code|state|status):(.+)$/u.exec(text) ?? [];
  switch (kind) {
    case 'code':
      return { kind, column, code: name };
    case 'state':
      return { kind, column, state: name as Extract<CaseFilter, { kind: 'state' }>['state'] };
    case 'status':
      return { kind, status: name as Extract<CaseFilter, { kind: 'status' }>['status'] };
    case undefined:
    default:
      return { kind: 'text', column, text };
  }
}

type GridQuery = {
  readonly search: string;
  readonly filterModel: unknown;
  readonly sortModel: readonly { readonly colId: string; readonly sort: string }[];
};

/** The query that search, filters and sort of the grid come to. */
export function queryOf({ search, filterModel, sortModel }: GridQuery): CaseQuery {
  const filters = Object.entries((filterModel ?? {}) as Record<string, { filter?: unknown }>).flatMap(
    ([column, { filter }]) => (typeof filter === 'string' && filter.trim() !== '' ? [filterOf(column, filter)] : []),
  );
  return {
    search,
    filters,
    sort: sortModel.map(({ colId, sort }) => ({ column: colId, descending: sort === 'desc' })),
  };
}
