import type { CellEditRequestEvent, CellKeyDownEvent, FullWidthCellKeyDownEvent, GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useMemo } from 'react';
import type { Answer } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { DataGrid } from '../grid/data-grid.tsx';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { caseColumns, keepsKey } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import { windowSize, windowsKept } from './case-source.ts';
import { cellTitle } from './cell-title.ts';
import { applyLayout, layoutOf } from './column-layout.ts';
import { SelectAllBox } from './select-all-box.tsx';
import type { CaseEdits } from './use-case-edits.ts';
import type { CaseSelection } from './use-case-selection.ts';
import type { useCaseSource } from './use-case-source.ts';
import { useReturn } from './use-return.ts';

type Grid = {
  readonly codebook: Codebook;
  readonly source: ReturnType<typeof useCaseSource>;
  readonly filtersShown: boolean;
  readonly edits: CaseEdits;
  readonly ready: (api: GridApi<CaseRow>) => void;
  readonly selection: CaseSelection;
  readonly clipboard: {
    readonly copy: (event: ClipboardEvent) => void;
    readonly paste: (event: ClipboardEvent) => void;
  };
};

// The same values at every drawing: the grid takes new ones for new wishes and lays itself out anew.
const rowSelection = {
  mode: 'multiRow',
  checkboxes: true,
  headerCheckbox: false,
  enableClickSelection: false,
} as const;
const selectionColumn = {
  pinned: 'left',
  width: 36,
  resizable: false,
  suppressMovable: true,
  lockPosition: 'left',
  suppressHeaderMenuButton: true,
  headerComponent: SelectAllBox,
  suppressKeyboardEvent: keepsKey,
} as const;
const idOf = ({ data }: { readonly data: CaseRow }): string => data.uuid;
const withFilters = { floatingFilter: true };
const withoutFilters = { floatingFilter: false };

/** The cases as a grid that holds only what is in sight. */
export function CaseGrid({ codebook, source, filtersShown, edits, ready, selection, clipboard }: Grid) {
  const { say } = useWords();
  const { uuid, access } = useProject();
  const { preferences } = useWorkbench();
  const name = `cases.columns.${uuid}`;
  const kept = usePreference(name);
  const { back, ...left } = useReturn();
  const editable = access === 'write';
  const columns = useMemo(() => caseColumns(codebook, say, editable), [codebook, say, editable]);
  const keep = ({ api, finished }: { api: GridApi<CaseRow>; finished?: boolean }): void => {
    if (finished !== false) preferences.set(name, layoutOf(api));
  };
  return (
    <div className="case-grid" onCopy={clipboard.copy} {...(editable ? { onPaste: clipboard.paste } : {})}>
      <DataGrid<CaseRow>
        label={say('cases.grid')}
        columnDefs={columns}
        defaultColDef={filtersShown ? withFilters : withoutFilters}
        rowModelType="infinite"
        datasource={source}
        cacheBlockSize={windowSize}
        maxBlocksInCache={windowsKept}
        getRowId={idOf}
        rowSelection={rowSelection}
        selectionColumnDef={selectionColumn}
        suppressMovableColumns={false}
        maintainColumnOrder
        suppressDragLeaveHidesColumns
        enableCellTextSelection={false}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        suppressNoRowsOverlay
        onGridReady={({ api }) => {
          applyLayout(api, kept);
          back(api);
          ready(api);
        }}
        onColumnResized={keep}
        onColumnMoved={keep}
        onColumnPinned={keep}
        onColumnVisible={keep}
        onSortChanged={keep}
        {...left}
        onSelectionChanged={selection.onTicked}
        onModelUpdated={selection.onRows}
        onCellMouseOver={({ data, column, event }) => {
          // Written when it is wanted: a tooltip of its own for every cell costs most of a scroll.
          const cell = event?.target instanceof Element ? event.target.closest('.ag-cell') : null;
          if (data !== undefined) cell?.setAttribute('title', cellTitle(data, column.getColId(), codebook));
        }}
        onCellEditRequest={(event) => void edit(event, edits)}
        onCellKeyDown={(event) => (editable ? clear(event, edits) : undefined)}
        onCellEditingStopped={({ api, rowIndex, column }) => {
          if (rowIndex !== null && document.activeElement === document.body) api.setFocusedCell(rowIndex, column);
        }}
      />
    </div>
  );
}

/** Shows what was chosen at once; the next window brings it from the project, and where it was refused brings back what is. */
async function edit(
  { api, data, column, newValue, node }: CellEditRequestEvent<CaseRow>,
  edits: CaseEdits,
): Promise<void> {
  const id = column.getColId();
  const done = await (id === 'case.title'
    ? edits.setTitle(data.number, (newValue as string).trim())
    : id === 'case.status'
      ? edits.setStatus([data.number], newValue as CaseStatus)
      : edits.setAnswer([data.number], id, (newValue as Answer | null) ?? undefined));
  if (!done) api.refreshCells({ rowNodes: [node], force: true });
}

/** Delete takes back the answer under the focus. */
function clear(event: CellKeyDownEvent<CaseRow> | FullWidthCellKeyDownEvent<CaseRow>, edits: CaseEdits): void {
  if (!('column' in event) || !(event.event instanceof KeyboardEvent) || event.data === undefined) return;
  const { key } = event.event;
  const id = event.column.getColId();
  const editing = event.api.getEditingCells().length > 0;
  if ((key !== 'Delete' && key !== 'Backspace') || editing || event.data.answers[id] === undefined) return;
  void edits.setAnswer([event.data.number], id, undefined);
}
