import type { GridApi } from 'ag-grid-community';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Codebook } from '../../domain/model/codebook.ts';
import { useWorkbench } from '../app/workbench.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { AddCase } from './add-case.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CaseGrid } from './case-grid.tsx';
import type { CaseRow } from './case-row.ts';
import { CaseSearch, ListTools } from './case-tools.tsx';
import { CasesFooter, NoCases } from './cases-footer.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { CountsContext } from './counts-context.ts';
import { type CaseEdits, useCaseEdits } from './use-case-edits.ts';
import { type Shown, useCaseSource } from './use-case-source.ts';
import { useClipboard } from './use-clipboard.ts';

/** Search, tools, the grid, and what it shows. */
export function CaseList({ codebook }: { readonly codebook: Codebook }) {
  const [api, setApi] = useState<GridApi<CaseRow>>();
  const [search, setSearch] = useState('');
  const [filtersShown, setFiltersShown] = useState(false);
  const [shown, show] = useState<Shown>();
  const [selected, select] = useState<readonly number[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const edits = useCaseEdits();
  const source = useCaseSource(api, useDeferredValue(search), show);
  const clipboard = useClipboard({ api, shown, selected, edits });
  const release = useCallback(() => api?.deselectAll(), [api]);
  const showFilters = useShowFilters(api, filtersShown, setFiltersShown);
  useCaseCommands({ showFilters, find: () => field.current?.focus(), release });
  const clear = (): void => {
    setSearch('');
    api?.setFilterModel(null);
  };
  const add = useAdd(api, edits, clear);
  return (
    <CountsContext value={useAnswerCounts()}>
      <section className="cases">
        <div className="cases-bar">
          <CaseSearch field={field} search={search} setSearch={setSearch} />
          {selected.length === 0 ? (
            <ListTools filtersShown={filtersShown} showFilters={showFilters}>
              <ColumnsMenu api={api} codebook={codebook} />
              <AddCase add={add} />
            </ListTools>
          ) : (
            <BulkBar selected={selected} codebook={codebook} edits={edits} release={release} />
          )}
        </div>
        <div className="cases-sheet">
          <CaseGrid
            codebook={codebook}
            source={source}
            filtersShown={filtersShown}
            edits={edits}
            ready={setApi}
            select={select}
            clipboard={clipboard}
          />
          {shown?.total === 0 && <NoCases all={shown.all} clear={clear} />}
        </div>
        <CasesFooter shown={shown} selected={selected.length} />
      </section>
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

/** Opens the row of filters, or closes it and lets go of what it held: no filter works unseen. */
function useShowFilters(api: GridApi<CaseRow> | undefined, shown: boolean, set: (shown: boolean) => void): () => void {
  return useCallback(() => {
    if (shown) api?.setFilterModel(null);
    set(!shown);
  }, [api, shown, set]);
}

/** Adds a case and shows it, whatever was sought before. */
function useAdd(
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

type Deeds = { readonly showFilters: () => void; readonly find: () => void; readonly release: () => void };

function useCaseCommands({ showFilters, find, release }: Deeds): void {
  const commands = useMemo<Command[]>(
    () => [
      { id: 'cases-find', title: 'cases.search', shortcut: '/', run: find },
      { id: 'cases-filters', title: 'cases.filters', shortcut: 'F', run: showFilters },
      { id: 'cases-release', title: 'cases.release', run: release },
    ],
    [showFilters, find, release],
  );
  useCommands(commands);
}
