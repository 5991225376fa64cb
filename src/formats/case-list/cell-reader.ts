import type { IncomingCase } from '../../domain/importing/incoming-case.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { AnswerForm } from '../answer/answer-form.ts';
import { parseAnswer } from '../answer/parse-answer.ts';

/** What a cell says (nothing where it is blank), or what is wrong with it, and the labels in it that were passed over. */
export type ReadCell = {
  readonly given?: IncomingCase['answers'][number];
  readonly problem?: string;
  readonly leftOut: readonly string[];
};

/** So many different cells of a variable are remembered: all there are, but where everybody writes what comes to mind. */
const mostRemembered = 10_000;

/**
 * Reads the cells of one variable. Long lists say the same again and again, so a cell is parsed where its text first
 * stands and the answer shared from then on. `leftOut` is where the form notes labels.
 */
export function cellReader(variable: Variable, form: AnswerForm, leftOut: string[]): (cell: string) => ReadCell {
  const read = (cell: string): ReadCell => {
    const parsed = parseAnswer(cell, variable, form);
    const passedOver = leftOut.splice(0);
    if (!parsed.ok) return { problem: parsed.problem, leftOut: passedOver };
    const { answer } = parsed;
    return answer === undefined
      ? { leftOut: passedOver }
      : { given: { variable: variable.id, answer }, leftOut: passedOver };
  };
  const known = new Map<string, ReadCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = read(cell);
    if (known.size < mostRemembered) known.set(cell, found);
    return found;
  };
}
