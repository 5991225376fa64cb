import type { GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useCallback } from 'react';
import { useWords } from '../language/use-words.ts';
import { useCopy } from '../parts/use-copy.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useRequest } from '../project/use-request.ts';
import type { CaseRow } from './case-row.ts';
import type { Shown } from './case-source.ts';
import type { CaseEdits } from './use-case-edits.ts';

type Ground = {
  readonly api: GridApi<CaseRow> | undefined;
  readonly shown: Shown | undefined;
  readonly selected: readonly number[];
  readonly edits: CaseEdits;
};

/** More rows than this are not pasted over the list; that is what an import is for. */
const most = 1000;

/**
 * Copies the selected rows, or the cell with the focus, as a spreadsheet takes them; and pastes what a spreadsheet gives
 * from that cell on, or one line of it over all selected rows.
 */
export function useClipboard({ api, shown, selected, edits }: Ground): {
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
} {
  const { handle: project } = useProject();
  const { say } = useWords();
  const [coder] = useCoder();
  const request = useRequest();
  const toClipboard = useCopy();
  const windowFrom = useCallback(
    async (offset: number, limit: number): Promise<readonly number[]> => {
      if (shown === undefined) return [];
      const by = coder === undefined ? {} : { coder };
      const window = await request('cases.window', { project, ...by, ...shown.query, offset, limit });
      return window.ok ? window.value.rows.map(({ number }) => number) : [];
    },
    [shown, request, project, coder],
  );
  const copy = useCallback(
    (event: ClipboardEvent) => {
      const cell = api?.getFocusedCell();
      if (api === undefined || cell === null || cell === undefined || typing(event)) return;
      event.preventDefault();
      const all = api.getAllDisplayedColumns().map((column) => column.getColId());
      const one = selected.length === 0;
      const columns = one ? [cell.column.getColId()] : all.filter((id) => !id.startsWith('ag-Grid'));
      const by = coder === undefined ? {} : { coder };
      void (async () => {
        // The row under the focus may still be on its way to the grid.
        const cases = one ? await windowFrom(cell.rowIndex, 1) : [...selected];
        if (cases.length === 0) return;
        const copied = await request('cases.copy', { project, ...by, cases: [...cases], columns });
        if (!copied.ok) return;
        await toClipboard({ 'text/plain': copied.value.text }, say('cases.copied', { count: cases.length }));
      })();
    },
    [api, selected, project, coder, request, toClipboard, say, windowFrom],
  );
  const paste = useCallback(
    (event: ClipboardEvent) => {
      const cell = api?.getFocusedCell();
      const text = event.clipboardData.getData('text/plain');
      if (api === undefined || cell === null || cell === undefined || text === '' || typing(event)) return;
      event.preventDefault();
      const columns = api.getAllDisplayedColumns().map((column) => column.getColId());
      const from = columns.slice(columns.indexOf(cell.column.getColId()));
      void (async () => {
        const within = selected.length > 1 && !text.trimEnd().includes('\n');
        const cases = within ? selected : await windowFrom(cell.rowIndex, Math.min(most, linesOf(text)));
        if (cases.length > 0) await edits.paste(cases, from, text);
      })();
    },
    [api, selected, edits, windowFrom],
  );
  return { copy, paste };
}

/** Somebody types in a field within the grid: copying and pasting there is the field's own. */
function typing(event: ClipboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
}

/** How many rows pasted text has at most; line ends within quotation marks make it fewer. */
function linesOf(text: string): number {
  return Math.max(1, text.replace(/(?:\r\n?|\n)$/u, '').split(/\r\n?|\n/u).length);
}
