import type { CustomCellEditorProps } from 'ag-grid-react';
import type { Answer } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { CaseRow } from './case-row.ts';
import { AnswerEditor } from './editors/answer-editor.tsx';
import { StatusEditor } from './editors/status-editor.tsx';

type AnswerProps = CustomCellEditorProps<CaseRow, Answer> & { readonly variable: Variable };

/** The editor of an answer, over its cell. */
export function AnswerCellEditor({ variable, value, onValueChange, stopEditing, eventKey }: AnswerProps) {
  return (
    <AnswerEditor
      variable={variable}
      value={value ?? undefined}
      firstKey={eventKey ?? undefined}
      change={onValueChange}
      done={(answer) => {
        onValueChange(answer);
        stopEditing(true);
      }}
    />
  );
}

/** The editor of a status, over its cell. */
export function StatusCellEditor({ value, onValueChange, stopEditing }: CustomCellEditorProps<CaseRow, CaseStatus>) {
  return (
    <StatusEditor
      value={value ?? undefined}
      done={(status) => {
        onValueChange(status);
        stopEditing(true);
      }}
    />
  );
}
