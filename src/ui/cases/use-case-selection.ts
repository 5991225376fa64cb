import type { GridApi, IRowNode, SelectionChangedEvent } from 'ag-grid-community';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { wholeProject } from '../../contract/eyes.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useRequest } from '../project/use-request.ts';
import type { CaseRow } from './case-row.ts';
import type { Shown } from './case-source.ts';
import { afterTicking, amongShown, nothing, type Selection } from './selection.ts';

/** Which cases are selected, whether the grid has them at hand or not. */
export type CaseSelection = {
  readonly selected: readonly number[];
  /** All cases that are shown, far beyond those at hand. */
  readonly selectAll: () => void;
  readonly release: () => void;
  /** The same by what stands there for the selection alone and goes with it: the keys go back to the rows. */
  readonly leave: () => void;
  readonly onTicked: (event: SelectionChangedEvent<CaseRow>) => void;
  /** Rows have come to hand: those of selected cases are shown as such. */
  readonly onRows: () => void;
};

/** Keeps the selection by case number; it never holds a case that search and filters do not show. */
export function useCaseSelection(api: GridApi<CaseRow> | undefined, shown: Shown | undefined): CaseSelection {
  const [selection = nothing, keep] = useKept<Selection>('selection');
  const latest = useRef(selection);
  const change = useCallback(
    (next: Selection): void => {
      latest.current = next;
      keep(next);
    },
    [keep],
  );
  const onRows = useCallback(() => {
    if (api !== undefined) mirror(api, latest.current);
  }, [api]);
  useEffect(onRows, [onRows, selection]);
  const findAll = useFound(shown);
  useDropUnseen({ shown, latest, change, findAll });
  const selectAll = useCallback(() => {
    void findAll().then((cases) => {
      if (cases !== undefined) change(new Set(cases));
    });
  }, [findAll, change]);
  const release = useCallback(() => change(nothing), [change]);
  const leave = useCallback(() => {
    release();
    const at = api?.getFocusedCell();
    api?.setFocusedCell(at?.rowIndex ?? 0, at?.column ?? 'case.title');
  }, [api, release]);
  return useMemo(
    () => ({
      selected: [...selection],
      selectAll,
      release,
      leave,
      onRows,
      onTicked: ({ api: grid, source }) => {
        if (source !== 'api') change(afterTicking(latest.current, heldRows(grid)));
      },
    }),
    [selection, selectAll, release, leave, onRows, change],
  );
}

/** Asks for the numbers of all cases that are shown. */
function useFound(shown: Shown | undefined): () => Promise<readonly number[] | undefined> {
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const request = useRequest();
  const query = shown?.query;
  return useCallback(async () => {
    const found = await request('cases.found', { project, ...(coder === undefined ? {} : { coder }), ...query });
    return found.ok ? found.value.cases : undefined;
  }, [request, project, coder, query]);
}

type Dropping = {
  readonly shown: Shown | undefined;
  readonly latest: { readonly current: Selection };
  readonly change: (next: Selection) => void;
  readonly findAll: () => Promise<readonly number[] | undefined>;
};

/** Lets go of what is no longer shown, whenever something else is sought or the project has changed. */
function useDropUnseen({ shown, latest, change, findAll }: Dropping): void {
  const { handle: project } = useProject();
  const { listen } = useWorkbench().connection;
  const drop = useEffectEvent(async (): Promise<void> => {
    if (latest.current.size === 0) return;
    const cases = await findAll();
    if (cases !== undefined) change(amongShown(latest.current, cases));
  });
  const query = shown?.query;
  useEffect(() => void drop(), [query]);
  useEffect(
    () =>
      listen((news) => {
        if (news === 'missed' || (news !== 'restarted' && news.project === wholeProject(project))) void drop();
      }),
    [listen, project],
  );
}

function heldRows(api: GridApi<CaseRow>): { number: number; selected: boolean }[] {
  const held: { number: number; selected: boolean }[] = [];
  api.forEachNode((node) => {
    if (node.data !== undefined) held.push({ number: node.data.number, selected: node.isSelected() === true });
  });
  return held;
}

function mirror(api: GridApi<CaseRow>, selection: Selection): void {
  const wrong: Record<'ticked' | 'open', IRowNode<CaseRow>[]> = { ticked: [], open: [] };
  api.forEachNode((node) => {
    if (node.data === undefined) return;
    const wanted = selection.has(node.data.number);
    if ((node.isSelected() === true) !== wanted) wrong[wanted ? 'ticked' : 'open'].push(node);
  });
  if (wrong.ticked.length > 0) api.setNodesSelected({ nodes: wrong.ticked, newValue: true, source: 'api' });
  if (wrong.open.length > 0) api.setNodesSelected({ nodes: wrong.open, newValue: false, source: 'api' });
}
