import type { GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useCallback } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { toast } from '../toasts/toast-store.ts';
import type { CaseRow } from './case-row.ts';
import type { CaseEdits } from './use-case-edits.ts';
import type { Shown } from './case-source.ts';

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
  const { call } = useWorkbench().connection;
  const copy = useCallback(
    (event: ClipboardEvent) => {
      const cell = api?.getFocusedCell();
      if (api === undefined || cell === null || cell === undefined || typing(event)) return;
      event.preventDefault();
      const all = api.getAllDisplayedColumns().map((column) => column.getColId());
      const focused = api.getDisplayedRowAtIndex(cell.rowIndex)?.data?.number;
      const one = selected.length === 0;
      const cases = one ? (focused === undefined ? [] : [focused]) : [...selected];
      const columns = one ? [cell.column.getColId()] : all.filter((id) => !id.startsWith('ag-Grid'));
      const by = coder === undefined ? {} : { coder };
      void call('cases.copy', { project, ...by, cases, columns }).then(async (reply) => {
        if (!reply.ok) return;
        await navigator.clipboard.writeText(reply.value.text);
        toast({ kind: 'done', text: say('cases.copied', { count: cases.length }) });
      });
    },
    [api, selected, project, coder, call, say],
  );
  const paste = useCallback(
    (event: ClipboardEvent) => {
      const cell = api?.getFocusedCell();
      const text = event.clipboardData.getData('text/plain');
      if (
        api === undefined ||
        cell === null ||
        cell === undefined ||
        shown === undefined ||
        text === '' ||
        typing(event)
      )
        return;
      event.preventDefault();
      const columns = api.getAllDisplayedColumns().map((column) => column.getColId());
      const from = columns.slice(columns.indexOf(cell.column.getColId()));
      const by = coder === undefined ? {} : { coder };
      const window = { project, ...by, ...shown.query, offset: cell.rowIndex, limit: most };
      void (async () => {
        const within = selected.length > 1 && !text.trimEnd().includes('\n');
        const rows = within ? undefined : await call('cases.window', window);
        if (rows !== undefined && !rows.ok) return;
        const cases = rows === undefined ? selected : rows.value.rows.map(({ number }) => number);
        await edits.paste(within ? cases : cases.slice(0, linesOf(text)), from, text);
      })();
    },
    [api, shown, selected, edits, project, coder, call],
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
