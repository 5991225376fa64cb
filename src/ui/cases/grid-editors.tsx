import type { CustomCellEditorProps } from 'ag-grid-react';
import type { Answer } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import type { CaseRow } from './case-row.ts';
import { AnswerEditor } from './editors/answer-editor.tsx';
import { StatusEditor } from './editors/status-editor.tsx';
import { NamedPopup } from './named-popup.tsx';

type AnswerProps = CustomCellEditorProps<CaseRow, Answer> & { readonly variable: Variable };

/** The editor of an answer, over its cell. */
export function AnswerCellEditor({ variable, value, onValueChange, stopEditing, eventKey }: AnswerProps) {
  return (
    <NamedPopup label={variable.label}>
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
    </NamedPopup>
  );
}

/** The editor of a status, over its cell. */
export function StatusCellEditor({ value, onValueChange, stopEditing }: CustomCellEditorProps<CaseRow, CaseStatus>) {
  const { say } = useWords();
  return (
    <NamedPopup label={say('cases.status')}>
      <StatusEditor
        value={value ?? undefined}
        done={(status) => {
          onValueChange(status);
          stopEditing(true);
        }}
      />
    </NamedPopup>
  );
}
