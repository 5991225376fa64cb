import type {
  FocusGridInnerElementParams,
  GridOptions,
  TabToNextCellParams,
  TabToNextHeaderParams,
} from 'ag-grid-community';

type Tabs = Required<Pick<GridOptions, 'tabToNextCell' | 'tabToNextHeader' | 'focusGridInnerElement'>>;

/**
 * Heads are one stop of the Tab key and cells another, and arrows walk within them: cell by cell, whoever has only a
 * keyboard would not get out of a long list. While one edits, Tab goes on to the next cell.
 */
export const gridTabs: Tabs = {
  tabToNextCell: fromCell,
  tabToNextHeader: fromHeader,
  focusGridInnerElement: fromOutside,
};

/** Above the first row lie the heads, as the grid counts. */
const heads = -1;
/** Below the last head lie the cells. */
const cells = -1;

function fromCell({ editing, backwards, previousCellPosition, nextCellPosition }: TabToNextCellParams) {
  if (editing) return nextCellPosition ?? false;
  return backwards ? { ...previousCellPosition, rowIndex: heads, rowPinned: null } : false;
}

function fromHeader({ backwards, previousHeaderPosition }: TabToNextHeaderParams) {
  if (backwards) return focusBefore(document.activeElement?.closest('.ag-root-wrapper'));
  if (previousHeaderPosition === null) return false;
  const { column } = previousHeaderPosition;
  const [first = column] = 'getDisplayedLeafColumns' in column ? column.getDisplayedLeafColumns() : [];
  return { headerRowIndex: cells, column: first };
}

const tabbable = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"], :disabled)';

/** What stands before the grid takes the keys: left to the browser they would walk the rows of heads and come back. */
function focusBefore(grid: Element | null | undefined): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(tabbable)].filter((one) => one.checkVisibility());
  const before = stops.findLast((one) => (grid?.compareDocumentPosition(one) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING);
  // Told that nothing is to be done, the grid gives the keys to its head once more.
  setTimeout(() => before?.focus());
  return before !== undefined;
}

/** Who comes back from below is again at the cell that was left. */
function fromOutside({ api, fromBottom }: FocusGridInnerElementParams): boolean {
  const left = fromBottom ? api.getFocusedCell() : null;
  if (left === null) return false;
  api.setFocusedCell(left.rowIndex, left.column);
  return true;
}
