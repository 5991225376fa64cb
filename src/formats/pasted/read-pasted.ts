import type { Answer } from '../../domain/model/answer.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { codingForm } from '../answer/answer-form.ts';
import { parseAnswer } from '../answer/parse-answer.ts';
import { readStatus } from './case-status.ts';

/** A column that is pasted onto; the number of a case cannot be changed. */
export type PasteColumn =
  | { readonly kind: 'number' | 'title' | 'status'; readonly label: string }
  | { readonly kind: 'variable'; readonly label: string; readonly variable: Variable };

/** What pasted cells say, by the row (from 0) that they stand in; blank cells say nothing. */
export type Pasted = {
  readonly answers: { readonly row: number; readonly variable: string; readonly answer: Answer }[];
  readonly fields: { readonly row: number; readonly title?: string; readonly status?: CaseStatus }[];
  /** How many cells say something. */
  cells: number;
  /** Each with its row, from 1, and the label of its column. */
  readonly problems: Problem[];
};

/** Reads pasted cells column by column as files of codings are read. Cells beyond the columns are problems where they hold text. */
export function readPasted(
  rows: readonly (readonly string[])[],
  columns: readonly PasteColumn[],
  tokens: StateTokens,
): Pasted {
  const pasted: Pasted = { answers: [], fields: [], cells: 0, problems: [] };
  const form = { ...codingForm, tokens };
  rows.forEach((cells, row) => {
    const field: { row: number; title?: string; status?: CaseStatus } = { row };
    cells.forEach((cell, index) => {
      if (cell.trim() === '') return;
      const column = columns[index];
      pasted.cells += 1;
      const problem =
        column === undefined
          ? sentence('paste.no-column-here')
          : column.kind === 'variable'
            ? readAnswer(cell, column.variable, { row, form, pasted })
            : readField(cell, column.kind, field);
      const label = column?.label ?? String(index + 1);
      if (problem !== undefined)
        pasted.problems.push({
          message: sentence('at.row-column', { line: row + 1, column: label, problem }),
          place: { line: row + 1, column: label },
        });
    });
    if (Object.keys(field).length > 1) pasted.fields.push(field);
  });
  return pasted;
}

type Reading = { readonly row: number; readonly form: typeof codingForm; readonly pasted: Pasted };

function readAnswer(cell: string, variable: Variable, { row, form, pasted }: Reading): string | undefined {
  const parsed = parseAnswer(cell, variable, form);
  if (!parsed.ok) return parsed.problem;
  if (parsed.answer !== undefined) pasted.answers.push({ row, variable: variable.id, answer: parsed.answer });
  return undefined;
}

function readField(
  cell: string,
  kind: 'number' | 'title' | 'status',
  field: { title?: string; status?: CaseStatus },
): string | undefined {
  switch (kind) {
    case 'number':
      return sentence('paste.number-stays');
    case 'title':
      field.title = cell.replaceAll(/\s+/gu, ' ').trim();
      return undefined;
    case 'status': {
      const status = readStatus(cell);
      if (status === undefined) return sentence('paste.no-status', { text: cell.trim() });
      field.status = status;
      return undefined;
    }
  }
}
