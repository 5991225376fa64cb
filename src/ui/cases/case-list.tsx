import type { GridApi } from 'ag-grid-community';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Codebook } from '../../domain/model/codebook.ts';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { AddCase } from './add-case.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CaseGrid } from './case-grid.tsx';
import type { CaseRow } from './case-row.ts';
import type { Shown } from './case-source.ts';
import { CaseSearch, ListTools } from './case-tools.tsx';
import { CasesFooter, NoCases } from './cases-footer.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { CountsContext } from './counts-context.ts';
import { extentOf } from './selection.ts';
import { SelectionContext } from './selection-context.ts';
import { useAddCase } from './use-add-case.ts';
import { useCaseCommands } from './use-case-commands.ts';
import { useCaseEdits } from './use-case-edits.ts';
import { useCaseSelection } from './use-case-selection.ts';
import { useCaseSource } from './use-case-source.ts';
import { useClipboard } from './use-clipboard.ts';
import { useShowFilters } from './use-show-filters.ts';
import { WishedFilter } from './wished-filter.ts';

/** Search, tools, the grid, and what it shows. */
export function CaseList({ codebook }: { readonly codebook: Codebook }) {
  const { access } = useProject();
  const [api, setApi] = useState<GridApi<CaseRow>>();
  const [search = '', setSearch] = useKept<string>('search');
  const [shown, show] = useState<Shown>();
  const field = useRef<HTMLInputElement>(null);
  const edits = useCaseEdits();
  const source = useCaseSource(api, useDeferredValue(search), show);
  const selection = useCaseSelection(api, shown);
  const { selected, selectAll, release, leave } = selection;
  const clipboard = useClipboard({ api, shown, selected, edits });
  const { filtersShown, showFilters, filterHere, isWished } = useShowFilters(api);
  const find = useCallback(() => field.current?.focus(), []);
  useCaseCommands({ filterHere, find, selectAll, release });
  const clear = (): void => {
    setSearch('');
    api?.setFilterModel(null);
  };
  const add = useAddCase(api, edits, clear);
  const extent = extentOf(selected.length, shown?.total ?? 0);
  const chosen = useMemo(() => ({ extent, selectAll, release }), [extent, selectAll, release]);
  return (
    <CountsContext value={useAnswerCounts()}>
      <SelectionContext value={chosen}>
        <section className="cases">
          <div className="cases-bar">
            <CaseSearch field={field} search={search} setSearch={setSearch} />
            {selected.length === 0 || access === 'read' ? (
              <ListTools filtersShown={filtersShown} showFilters={showFilters}>
                <ColumnsMenu api={api} codebook={codebook} />
                {access === 'write' && <AddCase add={add} />}
              </ListTools>
            ) : (
              <BulkBar selected={selected} codebook={codebook} edits={edits} release={leave} />
            )}
          </div>
          <div className="cases-sheet">
            <WishedFilter value={isWished}>
              <CaseGrid
                codebook={codebook}
                source={source}
                filtersShown={filtersShown}
                edits={edits}
                ready={setApi}
                selection={selection}
                clipboard={clipboard}
              />
            </WishedFilter>
            {shown?.total === 0 && <NoCases all={shown.all} clear={clear} />}
          </div>
          <CasesFooter shown={shown} selected={selected} codebook={codebook} clear={clear} />
        </section>
      </SelectionContext>
    </CountsContext>
  );
}

function useAnswerCounts() {
  const { handle } = useProject();
  const [coder] = useCoder();
  const { data } = useAsk('cases.counts', { project: handle, ...(coder === undefined ? {} : { coder }) });
  return useMemo(
    () =>
      data === undefined
        ? undefined
        : { cases: data.cases, of: new Map(data.variables.map((counts) => [counts.variable, counts])) },
    [data],
  );
}
