import type { IDatasource } from 'ag-grid-community';
import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { CaseQuery } from '../../domain/model/case-query.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import { queryOf } from './case-query.ts';
import { keepWindows, type Windows } from './keep-windows.ts';

/** What the grid shows now. */
export type Shown = { readonly query: CaseQuery; readonly total: number; readonly all: number };

/** Rows of a window, and how many windows are kept: some screens of rows on either side. */
export const windowSize = 100;
export const windowsKept = 12;

/** Where the rows of the grid come from; `forget` makes it ask for all of them anew. */
export type CaseSource = { readonly source: IDatasource; readonly forget: () => void };

type Ground = {
  readonly call: Call;
  readonly project: ProjectHandle;
  readonly coder: string | undefined;
  readonly search: string;
  readonly show: (next: (before: Shown | undefined) => Shown) => void;
};

/** Feeds the grid window by window. */
export function caseSource({ call, project, coder, search, show }: Ground): CaseSource {
  const by = coder === undefined ? {} : { coder };
  let windows: { readonly asked: string; readonly of: Windows } | undefined;
  const windowsOf = (query: CaseQuery): Windows => {
    const asked = JSON.stringify(query);
    if (windows?.asked === asked) return windows.of;
    const ask = (offset: number) => call('cases.window', { project, ...by, ...query, offset, limit: windowSize });
    windows = { asked, of: keepWindows({ ask, size: windowSize, most: windowsKept }) };
    return windows.of;
  };
  const forget = (): void => {
    windows = undefined;
  };
  const source: IDatasource = {
    getRows: (wanted) => {
      const { startRow, sortModel } = wanted;
      const query = queryOf({ search, filterModel: wanted.filterModel as unknown, sortModel });
      const of = windowsOf(query);
      void of.at(startRow).then((reply) => {
        if (!reply.ok) {
          wanted.failCallback();
          return;
        }
        const { rows, total, all } = reply.value;
        wanted.successCallback(rows, total);
        // What was asked for since may have come before this.
        if (windows?.of === of) show((before) => sameOr(before, { query, total, all }));
      });
    },
    destroy: forget,
  };
  return { source, forget };
}

/** What is shown stays the same value as long as it is the same: every window tells it, and nothing is drawn anew for that. */
function sameOr(before: Shown | undefined, now: Shown): Shown {
  return before !== undefined && sameValue(before, now) ? before : now;
}
