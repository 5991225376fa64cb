import type { ColDef, ColGroupDef, SuppressKeyboardEventParams } from 'ag-grid-community';
import type { Codebook } from '../../domain/model/codebook.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';
import { AnswerRenderer } from './answer-renderer.ts';
import { ChoiceFilter, StatusFilter, TextFilter } from './case-filters.tsx';
import { VariableHeader } from './case-header.tsx';
import type { CaseRow } from './case-row.ts';
import { AnswerCellEditor, StatusCellEditor } from './grid-editors.tsx';
import { StatusRenderer } from './status-renderer.ts';

type Column = ColDef<CaseRow>;

/** The columns of the list of cases: fields of the case, then the variables by section; `editable` where answers may change. */
export function caseColumns(codebook: Codebook, say: Say, editable: boolean): ColGroupDef<CaseRow>[] {
  const change = (column: Column): Column => ({ ...column, editable: editable && column.editable === true });
  return [
    { headerName: '', groupId: 'case', children: fieldColumns(say).map(change) },
    ...codebook.sections.map((section) => ({
      headerName: section.label,
      groupId: `section:${section.id}`,
      children: section.variables.map((variable) => change(variableColumn(variable, say))),
    })),
  ];
}

const common: Column = {
  filter: 'agTextColumnFilter',
  sortable: true,
  resizable: true,
  suppressHeaderFilterButton: true,
  suppressFloatingFilterButton: true,
  suppressKeyboardEvent: keepsKey,
  sortingOrder: ['asc', 'desc', null],
};

function fieldColumns(say: Say): Column[] {
  return [
    {
      ...common,
      colId: 'case.number',
      headerName: say('cases.number'),
      initialWidth: 76,
      initialPinned: 'left',
      cellClass: 'case-number',
      valueGetter: ({ data }) => data?.number,
      floatingFilterComponent: TextFilter,
      floatingFilterComponentParams: { label: say('cases.number') },
    },
    {
      ...common,
      colId: 'case.title',
      headerName: say('cases.title'),
      initialWidth: 300,
      initialPinned: 'left',
      editable: true,
      cellEditor: 'agTextCellEditor',
      suppressKeyboardEvent: (params) => !params.editing && keepsKey(params),
      valueGetter: ({ data }) => data?.title,
      floatingFilterComponent: TextFilter,
      floatingFilterComponentParams: { label: say('cases.title'), hint: 'cases.filter-text' },
    },
    {
      ...common,
      colId: 'case.status',
      headerName: say('cases.status'),
      initialWidth: 120,
      editable: true,
      cellEditor: StatusCellEditor,
      cellEditorPopup: true,
      valueGetter: ({ data }) => data?.status,
      equals: sameValue,
      cellRenderer: StatusRenderer,
      cellRendererParams: { say },
      floatingFilterComponent: StatusFilter,
    },
  ];
}

const widths: Readonly<Record<Variable['kind'], number>> = { single: 210, multiple: 240, number: 130, text: 220 };

function variableColumn(variable: Variable, say: Say): Column {
  return {
    ...common,
    colId: variable.id,
    headerName: variable.label,
    initialWidth: widths[variable.kind],
    editable: true,
    cellEditor: AnswerCellEditor,
    cellEditorParams: { variable },
    cellEditorPopup: true,
    valueGetter: ({ data }) => data?.answers[variable.id],
    equals: sameValue,
    cellRenderer: AnswerRenderer,
    cellRendererParams: { variable, say },
    headerComponentParams: { innerHeaderComponent: VariableHeader, innerHeaderComponentParams: { variable } },
    floatingFilterComponent: isChoice(variable) ? ChoiceFilter : TextFilter,
    floatingFilterComponentParams: isChoice(variable)
      ? { variable }
      : { label: variable.label, hint: variable.kind === 'number' ? 'cases.filter-number' : 'cases.filter-text' },
    ...(variable.kind === 'number' ? { cellClass: 'case-number' } : {}),
  };
}

const walking = new Set(['Escape', 'Tab', 'F2']);

/**
 * Letters and signs are commands, not the start of an edit, and Ctrl-A is ours: the grid would select what it has at hand.
 * While an editor is open all keys but the way out are its own.
 */
export function keepsKey({ editing, event }: SuppressKeyboardEventParams<CaseRow>): boolean {
  if (editing) return !walking.has(event.key);
  if (event.key === 'Delete' || event.key === 'Backspace') return true;
  const held = event.ctrlKey || event.metaKey;
  return held ? event.key.toLowerCase() === 'a' : /^[^\d\s-]$/u.test(event.key);
}
