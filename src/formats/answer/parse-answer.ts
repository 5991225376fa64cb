import type { Variable } from '../../domain/model/variable.ts';
import { type AnswerForm, codingForm } from './answer-form.ts';
import { unescapeText } from './escaped-text.ts';
import { parseChoice } from './parse-choice.ts';
import { parseNumber } from './parse-number.ts';
import type { ParsedAnswer } from './parsed-answer.ts';
import { readState } from './read-state.ts';

/**
 * Reads what a cell says of a variable: a state by its token, codes, a number, or text; a blank cell says nothing. Text
 * of the form of a token is written with a backslash before it. `writeAnswer` writes what this reads.
 */
export function parseAnswer(cell: string, variable: Variable, form: AnswerForm = codingForm): ParsedAnswer {
  const trimmed = cell.trim();
  if (trimmed === '') return { ok: true, answer: undefined };
  const isText = variable.kind === 'text';
  const state = isText && !form.textStates ? undefined : readState(trimmed, form.tokens);
  if (state !== undefined) return { ok: true, answer: { kind: 'empty', state } };
  switch (variable.kind) {
    case 'single':
    case 'multiple':
      return parseChoice(cell, variable, form);
    case 'number':
      return parseNumber(trimmed, variable, form);
    case 'text':
      return { ok: true, answer: { kind: 'text', text: unescapeText(cell, form.tokens) } };
  }
}
