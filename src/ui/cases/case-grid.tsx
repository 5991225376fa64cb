import type { CellEditRequestEvent, CellKeyDownEvent, FullWidthCellKeyDownEvent, GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useMemo } from 'react';
import type { Answer } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { DataGrid } from '../grid/data-grid.tsx';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { caseColumns } from './case-columns.tsx';
import type { CaseRow } from './case-row.ts';
import { applyLayout, layoutOf } from './column-layout.ts';
import type { CaseEdits } from './use-case-edits.ts';
import type { useCaseSource } from './use-case-source.ts';

type Grid = {
  readonly codebook: Codebook;
  readonly source: ReturnType<typeof useCaseSource>;
  readonly filtersShown: boolean;
  readonly edits: CaseEdits;
  readonly ready: (api: GridApi<CaseRow>) => void;
  readonly select: (cases: readonly number[]) => void;
  readonly clipboard: {
    readonly copy: (event: ClipboardEvent) => void;
    readonly paste: (event: ClipboardEvent) => void;
  };
};

/** The cases as a grid that holds only what is in sight. */
export function CaseGrid({ codebook, source, filtersShown, edits, ready, select, clipboard }: Grid) {
  const { say } = useWords();
  const { uuid } = useProject();
  const { preferences } = useWorkbench();
  const name = `cases.columns.${uuid}`;
  const kept = usePreference(name);
  const columns = useMemo(() => caseColumns(codebook, say), [codebook, say]);
  const keep = ({ api, finished }: { api: GridApi<CaseRow>; finished?: boolean }): void => {
    if (finished !== false) preferences.set(name, layoutOf(api));
  };
  return (
    <div className="case-grid" onCopy={clipboard.copy} onPaste={clipboard.paste}>
      <DataGrid<CaseRow>
        label={say('cases.grid')}
        columnDefs={columns}
        defaultColDef={{ floatingFilter: filtersShown }}
        rowModelType="infinite"
        datasource={source}
        cacheBlockSize={100}
        maxBlocksInCache={20}
        getRowId={({ data }) => data.uuid}
        rowSelection={{ mode: 'multiRow', checkboxes: true, headerCheckbox: false, enableClickSelection: false }}
        selectionColumnDef={{ pinned: 'left', width: 36, resizable: false, suppressHeaderMenuButton: true }}
        enableCellTextSelection={false}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        suppressNoRowsOverlay
        onGridReady={({ api }) => {
          applyLayout(api, kept);
          ready(api);
        }}
        onColumnResized={keep}
        onColumnPinned={keep}
        onColumnVisible={keep}
        onSortChanged={keep}
        onSelectionChanged={({ api }) => select(api.getSelectedRows().map(({ number }) => number))}
        onCellEditRequest={(event) => void edit(event, edits)}
        onCellKeyDown={(event) => clear(event, edits)}
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
