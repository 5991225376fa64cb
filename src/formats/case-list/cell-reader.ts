import type { Variable } from '../../domain/model/variable.ts';
import type { AnswerForm } from '../answer/answer-form.ts';
import { parseAnswer } from '../answer/parse-answer.ts';
import type { ParsedAnswer } from '../answer/parsed-answer.ts';

/** What a cell says, and the labels in it that were passed over. */
export type ReadCell = { readonly parsed: ParsedAnswer; readonly leftOut: readonly string[] };

/**
 * Reads the cells of one variable. Long lists say the same again and again, so a cell is parsed where its text first
 * stands and the answer shared from then on; of a text hardly any is like another. `leftOut` is where the form notes labels.
 */
export function cellReader(variable: Variable, form: AnswerForm, leftOut: string[]): (cell: string) => ReadCell {
  const read = (cell: string): ReadCell => ({
    parsed: parseAnswer(cell, variable, form),
    leftOut: leftOut.splice(0),
  });
  if (variable.kind === 'text') return read;
  const known = new Map<string, ReadCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = read(cell);
    known.set(cell, found);
    return found;
  };
}
